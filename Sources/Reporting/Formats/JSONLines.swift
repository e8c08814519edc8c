extension OutputFormat {
  /// The diagnostics of `json`, one on each line, for programs that read a line at a time.
  package static let jsonLines = OutputFormat(
    name: "jsonl",
    summary: "for programs, one finding on each line"
  ) { report, _, sink in
    for diagnostic in report.diagnostics { sink(JSONText.diagnostic(diagnostic) + "\n") }
  }
}
