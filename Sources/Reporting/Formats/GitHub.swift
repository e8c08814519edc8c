internal import Diagnostics
internal import PlainText

extension OutputFormat {
  /// Workflow commands: GitHub Actions turns each into a mark beside the line in the pull request.
  ///
  /// GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So
  /// the first ten of each are marked, the rest counted and told, and the log holds every finding as text.
  package static let github = OutputFormat(
    name: "github",
    summary: "marks beside the lines of a pull request on GitHub, and the whole list in the log"
  ) { report, style, sink in
    GitHubAnnotations(report).write(sink)
    if !report.diagnostics.isEmpty {
      sink("::group::Every finding\n")
      report.forEachErrorFirst { sink(LogText.of(TextFinding($0, style.travelling).lines)) }
      sink("::endgroup::\n")
    }
    sink(TextSummary.line(of: report, style.travelling))
  }
}

/// The findings that are marked in the pull request, and a word about those that are not.
private struct GitHubAnnotations {
  /// As many of a kind as GitHub shows of one step.
  private static let most = 10

  private let report: Report

  init(_ report: Report) { self.report = report }

  func write(_ sink: (String) -> Void) {
    let isCut = Severity.allCases.contains { report.count($0) > Self.most }
    // What is left out is told in a notice of its own, which takes a place.
    var room: [Severity: Int] = [
      .error: Self.most, .warning: Self.most, .advice: Self.most - (isCut ? 1 : 0),
    ]
    report.forEachErrorFirst { diagnostic in
      guard let left = room[diagnostic.severity], left > 0 else { return }
      room[diagnostic.severity] = left - 1
      sink(command(diagnostic).line)
    }
    guard isCut else { return }
    let hidden = Severity.allCases.sorted(by: >).compactMap { severity in
      let shown = severity == .advice ? Self.most - 1 : Self.most
      let count = report.count(severity) - shown
      return count > 0 ? TextSummary.words(count, severity) : nil
    }
    let notice = GitHubCommand(
      name: "notice",
      properties: [("title", "More findings")],
      message: "GitHub shows ten findings of a kind. Not marked beside their lines: "
        + "\(hidden.joined(separator: ", ")). The log of this step has all of them."
    )
    sink(notice.line)
  }

  private func command(_ diagnostic: Diagnostic) -> GitHubCommand {
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    var properties = [("file", report.repository.path(diagnostic.path))]
    if let range = diagnostic.range {
      let (start, end) = (range.lowerBound, range.upperBound)
      properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
      // GitHub refuses columns where the lines differ.
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", diagnostic.rule))
    var lines = [diagnostic.message]
    if let suggestion = diagnostic.suggestion { lines.append(suggestion) }
    for note in diagnostic.notes {
      let line = note.range.map { ":\($0.lowerBound.line)" } ?? ""
      lines.append("see \(note.path)\(line): \(note.message)")
    }
    let message = lines.map { VisibleText.of($0) }.joined(separator: "\n")
    return GitHubCommand(name: name, properties: properties, message: message)
  }
}
