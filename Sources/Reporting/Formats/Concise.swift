internal import Diagnostics
internal import PlainText

extension OutputFormat {
  /// The form that editors and other programs pick apart: `path:line:column: severity: message [rule]`.
  package static let concise = OutputFormat(
    name: "concise",
    summary: "one line for each finding, as editors read it"
  ) { report, _, sink in
    for diagnostic in report.diagnostics {
      // A finding about a whole file stands at its first character, for editors that want a place to go to.
      let start = diagnostic.range?.lowerBound ?? SourcePosition(line: 1, column: 1)
      sink(
        "\(VisibleText.of(diagnostic.path)):\(start.line):\(start.column): \(diagnostic.severity.rawValue):"
          + " \(diagnostic.sentence) [\(diagnostic.rule)]\n"
      )
    }
  }
}
