internal import Diagnostics

extension OutputFormat {
  /// The contract for programs: version 1, sorted keys, a line feed at the end.
  package static let json = OutputFormat(
    name: "json",
    summary: "for programs; the shape stays the same within a version"
  ) { report, _, sink in
    sink("{\n  \"diagnostics\": [")
    for (number, diagnostic) in report.diagnostics.enumerated() {
      sink(number == 0 ? "\n" : ",\n")
      sink("    " + JSONText.diagnostic(diagnostic))
    }
    sink(report.diagnostics.isEmpty ? "],\n" : "\n  ],\n")
    sink("  \"files_checked\": \(report.filesChecked),\n")
    sink(
      "  \"summary\": {\"advice\": \(report.count(.advice)), \"errors\": \(report.count(.error)),"
        + " \"warnings\": \(report.count(.warning))},\n"
    )
    sink("  \"version\": 1\n}\n")
  }
}
