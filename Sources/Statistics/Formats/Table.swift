internal import PlainText

extension FiguresFormat {
  package static let table = FiguresFormat(
    id: "table",
    summary: "for a terminal: a row a measure, a column a term and one for the year"
  ) { figures in
    let layout = Layout(figures)
    var lines = [layout.title]
    for section in layout.sections {
      lines.append("")
      lines += TextTable(section).lines
    }
    if !layout.goals.isEmpty {
      lines += ["", "Goals"] + layout.goals.map { "  \($0)" }
    }
    for note in layout.notes { lines += [""] + Explanation.lines(note) }
    lines += [
      "",
      "Due are pupils with status K or E on each term's meet_by day. Shares are whole percents: 100% only",
      "when nobody is missing, 0% only when there is nobody. – is nothing to divide by.",
      "How each is counted: smallsteps stats --explain",
    ]
    return LogText.of(lines.joined(separator: "\n") + "\n")
  }
}

/// A section with its columns aligned: titles to the left, figures to the right.
private struct TextTable {
  let lines: [String]

  init(_ section: Layout.Section) {
    let titles = section.rows.map { String(repeating: "  ", count: $0.depth) + $0.title }
    let titleWidth = ([section.heading ?? ""] + titles).map(VisibleText.width).max() ?? 0
    let widths = section.columns.indices.map { column in
      ([section.columns[column]] + section.rows.map { $0.cells[column] }).map(VisibleText.width).max() ?? 0
    }
    func line(_ title: String, _ cells: [String]) -> String {
      var line = title + VisibleText.gap(after: title, to: titleWidth)
      for (cell, width) in zip(cells, widths) {
        line += "  " + VisibleText.gap(after: cell, to: width) + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    lines =
      [line(section.heading ?? "", section.columns)]
      + zip(titles, section.rows).map { line($0, $1.cells) }
  }
}
