package import Diagnostics

/// What an output format has to say: the findings in their order, and the counts.
package struct Report: Sendable {
  package var diagnostics: [Diagnostic]
  package var filesChecked: Int
  /// The severity from which the run fails.
  package var failing: Severity
  /// Every rule that was asked, for the formats that carry them along.
  package var rules: [RuleDescription]
  package var repository: RepositoryPlace
  /// Of the program that found it all.
  package var version: String

  package init(
    diagnostics: [Diagnostic],
    filesChecked: Int,
    failing: Severity = .error,
    rules: [RuleDescription] = [],
    repository: RepositoryPlace = RepositoryPlace(root: "/", workingDirectory: "/"),
    version: String = ""
  ) {
    self.diagnostics = diagnostics
    self.filesChecked = filesChecked
    self.failing = failing
    self.rules = rules
    self.repository = repository
    self.version = version
  }

  package func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
  }

  /// Errors, then warnings, then advice, each in their order: for readers that look at the first few only.
  func forEachErrorFirst(_ body: (Diagnostic) -> Void) {
    for severity in Severity.allCases.sorted(by: >) {
      for diagnostic in diagnostics where diagnostic.severity == severity { body(diagnostic) }
    }
  }
}
