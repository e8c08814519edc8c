internal import Diagnostics
internal import PlanModel

/// The acceptances of a plan at work: each silences findings of its rule in the part it stands in.
struct Acceptances {
  private struct Entry {
    var rule: Text
    var range: SourceRange
    /// The meeting or target that it stands in; nil for the plan itself.
    var part: SourceRange?
  }

  private let entries: [Entry]
  private let parts: [SourceRange]
  private let plan: SourceRange

  init(of plan: Plan) {
    var entries: [Entry] = []
    func add(_ acceptances: [Acceptance], _ part: SourceRange?) {
      for acceptance in acceptances {
        if let rule = acceptance.rule {
          entries.append(Entry(rule: rule, range: acceptance.range, part: part))
        }
      }
    }
    add(plan.accept, nil)
    for target in plan.targets { add(target.accept, target.range) }
    for meeting in plan.meetings { add(meeting.accept, meeting.range) }
    self.entries = entries
    self.parts = entries.isEmpty ? [] : plan.targets.map(\.range) + plan.meetings.map(\.range)
    self.plan = plan.range
  }

  /// Takes out the findings that are accepted, and reports acceptances that make no sense.
  ///
  /// Returns those that a rule across plans may still need.
  func silence(_ findings: inout [Finding], rules: ActiveRules, isWhole: Bool) -> [PendingAcceptance] {
    guard !entries.isEmpty else { return [] }
    var pending: [PendingAcceptance] = []
    for entry in entries {
      guard let rule = rules[entry.rule.value] else {
        findings.append(UnknownRule.finding(entry.rule.value, at: entry.rule.range, among: rules.ids))
        continue
      }
      guard rule.canBeAccepted else {
        findings.append(UnusedAcceptance.cannotBeAccepted(at: entry.rule.range))
        continue
      }
      if case .repository = rule.work {
        pending.append(PendingAcceptance(rule: rule.id, scope: entry.part ?? plan, range: entry.range))
        continue
      }
      let count = findings.count
      findings.removeAll { $0.rule == rule.id && covers(entry, $0.range) }
      if findings.count == count, isWhole { findings.append(UnusedAcceptance.finding(at: entry.range)) }
    }
    return pending
  }

  /// The same for findings of rules across plans; answers the acceptances that silenced nothing.
  static func silence(
    _ findings: inout [Finding],
    with pending: [PendingAcceptance],
    rules: ActiveRules
  ) -> [Finding] {
    var unused: [Finding] = []
    for acceptance in pending {
      let count = findings.count
      findings.removeAll { $0.rule == acceptance.rule && acceptance.scope.encloses($0.range) }
      if findings.count == count { unused.append(UnusedAcceptance.finding(at: acceptance.range)) }
    }
    return unused
  }

  /// An acceptance of the plan itself does not reach into its targets and meetings.
  private func covers(_ entry: Entry, _ range: SourceRange) -> Bool {
    if let part = entry.part { return part.encloses(range) }
    return !parts.contains { $0.encloses(range) }
  }
}
