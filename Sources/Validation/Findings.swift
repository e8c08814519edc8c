package import Diagnostics

/// A rule while it is asked: handed over without copying its texts and examples.
final class AskedRule: Sendable {
  let id: String
  let criterion: Criterion?
  let work: Rule.Work
  private let rule: Rule

  init(_ rule: Rule) {
    self.rule = rule
    id = rule.id
    criterion = rule.criterion
    work = rule.work
  }

  func severity(asked: Severity?, isDue: Bool) -> Severity { rule.severity(asked: asked, isDue: isDue) }
}

/// Where the rules put what they find in one plan.
package struct Findings: Sendable {
  package private(set) var all: [Finding] = []
  /// The rule that is being asked.
  var rule: AskedRule
  /// Whether the pupil has left, so that nothing more is asked for.
  private let hasLeft: Bool

  init(rule: AskedRule, hasLeft: Bool) {
    self.rule = rule
    self.hasLeft = hasLeft
  }

  /// Reports a finding of the rule that is being asked.
  ///
  /// `isDue` is given for what is missing: a part that is not yet due is advice, whatever the rule's severity,
  /// and nothing is missing any more in the plan of a pupil who has left. `message` quotes no words of a family;
  /// `suggestion` says what to write instead.
  package mutating func report(
    at range: SourceRange,
    _ message: String,
    suggestion: String? = nil,
    severity: Severity? = nil,
    isDue: Bool? = nil,
    criterion: Criterion? = nil,
    notes: [Finding.Note] = [],
    edits: [TextEdit] = []
  ) {
    if isDue != nil, hasLeft { return }
    all.append(
      Finding(
        rule: rule.id,
        severity: rule.severity(asked: severity, isDue: isDue ?? true),
        message: message,
        range: range,
        criterion: criterion ?? rule.criterion,
        suggestion: suggestion,
        notes: notes,
        edits: edits
      )
    )
  }

  mutating func take(_ findings: [Finding]) { all += findings }
}
