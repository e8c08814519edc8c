internal import PlainText

extension FiguresFormat {
  package static let markdown = FiguresFormat(
    id: "markdown",
    summary: "for a report: the same tables in Markdown"
  ) { figures in
    let layout = Layout(figures)
    var lines = ["# " + MarkdownCell.of(layout.title)]
    for section in layout.sections {
      lines.append("")
      if let heading = section.heading { lines += ["## " + MarkdownCell.of(heading), ""] }
      lines.append(row([""] + section.columns.map(MarkdownCell.of)))
      lines.append(row(["---"] + section.columns.map { _ in "---:" }))
      lines += section.rows.map { line in
        let title = MarkdownCell.of(line.title)
        return row([line.depth == 0 ? title : "&nbsp;&nbsp;" + title] + line.cells.map(MarkdownCell.of))
      }
    }
    if !layout.goals.isEmpty {
      lines += ["", "## Goals", ""] + layout.goals.map { "- " + MarkdownCell.of($0) }
    }
    for note in layout.notes { lines += ["", MarkdownCell.of(note)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
