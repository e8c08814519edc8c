internal import Diagnostics

extension OutputFormat {
  /// A Code Quality report: GitLab shows it in the merge request, and what is new or mended since the last.
  package static let gitlab = OutputFormat(
    name: "gitlab",
    summary: "a Code Quality report for merge requests on GitLab"
  ) { report, _, sink in
    var fingerprints = Fingerprints(report.repository)
    var isFirst = true
    sink("[")
    report.forEachErrorFirst { diagnostic in
      let fingerprint = fingerprints.next(diagnostic)
      let number = fingerprint.number == 1 ? "" : "-\(fingerprint.number)"
      let origin = SourcePosition(line: 1, column: 1)
      let range = diagnostic.range ?? origin..<origin
      // GitLab does not show the name of the check, so the description has it too.
      let description = "\(diagnostic.rule): \(diagnostic.sentence)"
      let severity =
        switch diagnostic.severity {
        case .error: "major"
        case .warning: "minor"
        case .advice: "info"
        }
      sink(isFirst ? "\n" : ",\n")
      isFirst = false
      sink(
        "  {\"check_name\": \(JSONText.string(diagnostic.rule)),"
          + " \"description\": \(JSONText.string(description)),"
          + " \"fingerprint\": \"\(fingerprint.hash)\(number)\","
          + " \"location\": {\"lines\": {\"begin\": \(range.lowerBound.line), \"end\": \(range.upperBound.line)},"
          + " \"path\": \(JSONText.string(report.repository.path(diagnostic.path)))},"
          + " \"severity\": \"\(severity)\"}"
      )
    }
    sink(isFirst ? "]\n" : "\n]\n")
  }
}
