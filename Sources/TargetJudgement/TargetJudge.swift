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
    for (number, find) in Self.finders.enumerated() {
      guard let finding = find(reading) else { continue }
      let rule = WordingRule.all[number]
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

  /// What the rules do, without the words that each of them carries along.
  private static let finders = WordingRule.all.map(\.find)

  func reading(_ wording: TargetWording) -> TargetReading { TargetReading(wording, calendar: calendar) }
}
