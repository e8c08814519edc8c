package import PlanModel

/// Judges the wording of targets.
package struct TargetJudge: Sendable {
  private let calendar: TermFinder

  /// - Parameter terms: The school's own term dates; years that they leave out get the usual English ones.
  package init(terms: [TermDates] = []) { calendar = TermFinder(terms: terms) }

  /// Says what each rule finds in the wording, in the order of the rules.
  package func judge(_ wording: TargetWording) -> Judgement {
    let reading = reading(wording)
    var faults: [Fault] = []
    for rule in WordingRule.all {
      guard let finding = rule.find(reading) else { continue }
      faults.append(
        Fault(
          rule: rule.id,
          criterion: rule.criterion,
          severity: rule.severity,
          message: finding.message,
          suggestion: finding.suggestion,
          place: finding.place,
          failsCriterion: rule.failsCriterion
        )
      )
    }
    return Judgement(faults: faults)
  }

  func reading(_ wording: TargetWording) -> TargetReading { TargetReading(wording, calendar: calendar) }
}
