internal import Diagnostics
internal import PlainText

extension OutputFormat {
  /// A test report: one suite for each file with findings, one test for each finding.
  ///
  /// What fails the run is a failure, everything milder a skipped test: shown, and not red.
  package static let junit = OutputFormat(
    name: "junit",
    summary: "a test report in JUnit's XML, which most CI systems show"
  ) { report, style, sink in
    let failures = report.diagnostics.reduce(0) { $1.severity >= report.failing ? $0 + 1 : $0 }
    let tests = report.diagnostics.count
    sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink("<testsuites name=\"smallsteps\" \(JUnitSuite.counts(max(tests, 1), failures, tests - failures))>\n")
    if tests == 0 {
      // A report without a test looks to some systems like a run that never was.
      sink("  <testsuite name=\"smallsteps\" \(JUnitSuite.counts(1, 0, 0))>\n")
      sink("    <testcase name=\"nothing to report\" classname=\"smallsteps\"/>\n  </testsuite>\n")
    }
    var rest = report.diagnostics[...]
    while let path = rest.first?.path {
      let file = rest.prefix { $0.path == path }
      JUnitSuite(path: report.repository.path(path), failing: report.failing, style: style.travelling)
        .write(file, sink)
      rest = rest.dropFirst(file.count)
    }
    sink("</testsuites>\n")
  }
}

/// The findings of one file.
private struct JUnitSuite {
  let path: String
  let failing: Severity
  let style: OutputFormat.Style

  static func counts(_ tests: Int, _ failures: Int, _ skipped: Int) -> String {
    "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
  }

  func write(_ diagnostics: ArraySlice<Diagnostic>, _ sink: (String) -> Void) {
    let failures = diagnostics.reduce(0) { $1.severity >= failing ? $0 + 1 : $0 }
    let name = MarkupText.escapedLines(VisibleText.of(path))
    let counts = Self.counts(diagnostics.count, failures, diagnostics.count - failures)
    sink("  <testsuite name=\"\(name)\" \(counts)>\n")
    for diagnostic in diagnostics {
      let title = MarkupText.escapedLines(VisibleText.of(title(diagnostic)))
      let message = MarkupText.escapedLines(VisibleText.of(diagnostic.message))
      let line = diagnostic.range.map { " line=\"\($0.lowerBound.line)\"" } ?? ""
      sink("    <testcase name=\"\(title)\" classname=\"\(name)\" file=\"\(name)\"\(line)>\n")
      let element = diagnostic.severity >= failing ? "failure" : "skipped"
      let body = MarkupText.escapedLines(TextFinding(diagnostic, style).lines)
      sink(
        "      <\(element) type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">\(body)</\(element)>\n"
      )
      sink("    </testcase>\n")
    }
    sink("  </testsuite>\n")
  }

  /// Without a line, so that the same finding has the same name in the next run.
  private func title(_ diagnostic: Diagnostic) -> String {
    let target = diagnostic.target.map { " (\($0))" } ?? ""
    return "\(diagnostic.rule)\(target): \(diagnostic.message)"
  }
}
