package import Diagnostics

/// What an output format has to say: the findings in their order, and the counts.
package struct Report: Sendable {
  package var diagnostics: [Diagnostic]
  package var filesChecked: Int

  package init(diagnostics: [Diagnostic], filesChecked: Int) {
    self.diagnostics = diagnostics
    self.filesChecked = filesChecked
  }

  package func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
  }
}
