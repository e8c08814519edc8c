internal import PlainText
internal import Rendering

extension ModerationTables {
  /// For a terminal: columns side by side.
  var text: String {
    var text = VisibleText.of(title) + "\n"
    for section in sections {
      text += "\n\(VisibleText.of(section.heading))\n"
      let lines = ([section.columns] + section.rows).filter { !$0.isEmpty }.map { $0.map(VisibleText.of) }
      let widths = section.columns.indices.map { column in
        lines.map { VisibleText.width(of: $0[column]) }.max() ?? 0
      }
      for line in lines {
        let cells = line.enumerated().map { column, cell in
          let gap = VisibleText.gap(after: cell, to: widths[column])
          return column == 0 ? cell + gap : gap + cell
        }
        text += "  \(cells.joined(separator: "  "))\n"
      }
      for line in section.lines { text += "  \(VisibleText.of(line))\n" }
    }
    return text
  }

  /// For a report.
  var markdown: String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    var text = "# \(MarkdownText.escape(title))\n"
    for section in sections {
      text += "\n## \(MarkdownText.escape(section.heading))\n\n"
      if !section.columns.isEmpty {
        text += row(section.columns.map { MarkdownText.escape($0) })
        text += row(section.columns.indices.map { $0 == 0 ? ":--" : "--:" })
        for cells in section.rows { text += row(cells.map { MarkdownText.escape($0) }) }
      }
      for line in section.lines { text += "* \(MarkdownText.escape(line))\n" }
    }
    return text
  }
}
