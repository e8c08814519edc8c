package import Diagnostics

/// One kind of fault in the wording of a target.
package struct WordingRule: Sendable {
  /// Kebab-case, naming the problem: it must read well after "allow".
  package let id: String
  package let criterion: Criterion
  /// What it counts for unless a school decides otherwise.
  package let severity: Severity
  /// Whether a finding loses the letter; false for mere advice.
  package let failsCriterion: Bool
  /// One sentence: what is wrong.
  package let summary: String
  /// Why it matters to the child and the adults.
  package let rationale: String
  /// Where the rule comes from, for people to look up.
  package let source: String?
  package let accepted: [WordingExample]
  package let rejected: [WordingExample]
  package let find: @Sendable (TargetReading) -> Finding?

  /// What a rule has to say about one target.
  package struct Finding: Sendable {
    let place: FaultPlace?
    let message: String
    let suggestion: String

    init(_ place: FaultPlace?, _ message: String, write suggestion: String) {
      self.place = place
      self.message = message
      self.suggestion = suggestion
    }
  }

  init(
    id: String,
    criterion: Criterion,
    severity: Severity = .warning,
    failsCriterion: Bool = true,
    summary: String,
    rationale: String,
    source: String? = nil,
    accepted: [WordingExample],
    rejected: [WordingExample],
    find: @escaping @Sendable (TargetReading) -> Finding?
  ) {
    self.id = id
    self.criterion = criterion
    self.severity = severity
    self.failsCriterion = failsCriterion
    self.summary = summary
    self.rationale = rationale
    self.source = source
    self.accepted = accepted
    self.rejected = rejected
    self.find = find
  }
}
