extension FiguresFormat {
  package static let markdown = FiguresFormat(
    id: "markdown",
    summary: "for a report: the same tables in Markdown"
  ) { figures in
    let layout = Layout(figures)
    var lines = ["# " + escaped(layout.title)]
    for section in layout.sections {
      lines.append("")
      if let heading = section.heading { lines += ["## " + escaped(heading), ""] }
      lines.append(row([""] + section.columns.map(escaped)))
      lines.append(row(["---"] + section.columns.map { _ in "---:" }))
      lines += section.rows.map { line in
        let title = escaped(line.title)
        return row([line.depth == 0 ? title : "&nbsp;&nbsp;" + title] + line.cells.map(escaped))
      }
    }
    if !layout.goals.isEmpty {
      lines += ["", "## Goals", ""] + layout.goals.map { "- " + escaped($0) }
    }
    for note in layout.notes { lines += ["", escaped(note)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Text of a file as mere text: no markup, no link and no HTML can come of it.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}
