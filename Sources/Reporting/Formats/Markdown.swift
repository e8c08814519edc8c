internal import Diagnostics
internal import PlainText

extension OutputFormat {
  /// A table for the summary of a run or a comment; errors first, since platforms cut long texts.
  package static let markdown = OutputFormat(
    name: "markdown",
    summary: "a table, for a job's summary or a comment"
  ) { report, style, sink in
    let summary = TextSummary.line(of: report, style.travelling).dropLast()
    sink("**smallsteps:** \(MarkdownCell.of(String(summary)))\n")
    guard !report.diagnostics.isEmpty else { return }
    sink("\n| counts as | where | what | rule |\n| --- | --- | --- | --- |\n")
    var room = MarkdownTable.mostBytes
    var hidden = 0
    report.forEachErrorFirst { diagnostic in
      let row = MarkdownTable.row(diagnostic, report.repository, style)
      if row.utf8.count <= room, hidden == 0 {
        room -= row.utf8.count
        sink(row)
      } else {
        hidden += 1
      }
    }
    if hidden > 0 { sink("\n\(hidden) more are not in this table: GitHub takes no longer one.\n") }
  }
}

private enum MarkdownTable {
  /// GitHub drops a step's summary whole when it is longer than 1 MiB.
  static let mostBytes = 1_000_000

  static func row(_ diagnostic: Diagnostic, _ repository: RepositoryPlace, _ style: OutputFormat.Style)
    -> String
  {
    var place = repository.path(diagnostic.path)
    if let start = diagnostic.range?.lowerBound { place += ":\(start.line):\(start.column)" }
    var what = MarkdownCell.of(diagnostic.sentence)
    if style.sendsExcerpts, let excerpt = diagnostic.excerpt {
      what += "<br>" + MarkdownCell.of(excerpt.line)
    }
    let cells = [
      diagnostic.severity.rawValue, MarkdownCell.of(place), what, MarkdownCell.of(diagnostic.rule),
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }
}
