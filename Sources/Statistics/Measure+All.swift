extension Measure {
  /// Every measure, in the order of the output.
  package static let all: [Measure] = [
    registerPupils,
    plans,
    meetingsOffered,
    meetingsHeld,
    meetingHoursOffered,
    meetingHours,
    attendance,
    reachedOtherwise,
    metByDeadline,
    followUp,
    recovered,
    parentVoice,
    pupilVoice,
    pupilVoiceBeforeMeeting,
    coWrittenTargets,
    targetsAchieved,
    copyGiven,
    meetingsAskedFor,
    moderated,
    surveyAgreement,
    directedTime,
    cpdCoverage,
  ]

  /// The measure of an id.
  package static func named(_ id: String) -> Measure? { all.first { $0.id == id } }
}
