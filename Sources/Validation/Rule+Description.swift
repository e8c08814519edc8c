package import Diagnostics

extension Rule {
  /// What can be said of it to those who do not ask it.
  package var description: RuleDescription {
    RuleDescription(id: id, severity: severity, criterion: criterion, summary: summary, rationale: rationale)
  }
}
