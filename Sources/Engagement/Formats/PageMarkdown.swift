internal import PlainText

/// A page as Markdown for paper.
enum PageMarkdown {
  static func write(_ page: Page) -> String {
    var lines = ["# " + MarkdownCell.of(page.title)]
    for paragraph in page.intro { lines += ["", MarkdownCell.of(paragraph)] }
    for section in page.sections {
      lines += [
        "", String(repeating: "#", count: section.level + 1) + " " + MarkdownCell.of(section.heading),
      ]
      for block in section.blocks { lines += [""] + self.lines(block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: Page.Block) -> [String] {
    switch block {
    case .paragraph(let text): [MarkdownCell.of(text)]
    case .items(let items):
      items.flatMap { ["- " + MarkdownCell.of($0.text)] + $0.details.map { "  - " + MarkdownCell.of($0) } }
    case .table(let table):
      [
        row(table.columns.map(MarkdownCell.of)),
        row(table.columns.indices.map { $0 < table.wordColumns ? "---" : "---:" }),
      ] + table.rows.map { row($0.map(MarkdownCell.of)) }
    }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
