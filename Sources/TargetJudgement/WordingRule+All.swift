extension WordingRule {
  /// Every rule, in the order of the letters.
  package static let all: [WordingRule] = [
    vagueVerb, undefinedConduct, noContext, severalSkills, deficitWording, broadScore, noPupilBehaviour,
    noMeasure, numberMeasuresNothing, softQuantity, numberOnAFeeling, provisionNumber,
    noBaseline, unusableBaseline, baselineOnAnotherSkill, alreadyMet, leap, differentUnits,
    provisionAsTarget, adultsTask, wholeClassWording, wrongArea,
    noReviewDate, openEndedTime, reviewTooFar, reviewBeforeStart,
  ]
}
