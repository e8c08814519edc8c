/// What can be said of a rule without its work: for output formats that carry the rules along.
package struct RuleDescription: Sendable, Hashable {
  /// `pupil-mismatch`.
  package var id: String
  /// How it counts in this school.
  package var severity: Severity
  /// The letter of SMART that it belongs to, if any.
  package var criterion: Criterion?
  /// What it finds, in one sentence.
  package var summary: String
  /// Why it matters.
  package var rationale: String

  package init(id: String, severity: Severity, criterion: Criterion?, summary: String, rationale: String) {
    self.id = id
    self.severity = severity
    self.criterion = criterion
    self.summary = summary
    self.rationale = rationale
  }
}
