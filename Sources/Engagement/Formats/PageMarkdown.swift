/// A page as Markdown for paper.
enum PageMarkdown {
  static func write(_ page: Page) -> String {
    var lines = ["# " + escaped(page.title)]
    for paragraph in page.intro { lines += ["", escaped(paragraph)] }
    for section in page.sections {
      lines += ["", String(repeating: "#", count: section.level + 1) + " " + escaped(section.heading)]
      for block in section.blocks { lines += [""] + self.lines(block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: Page.Block) -> [String] {
    switch block {
    case .paragraph(let text): [escaped(text)]
    case .items(let items):
      items.flatMap { ["- " + escaped($0.text)] + $0.details.map { "  - " + escaped($0) } }
    case .table(let table):
      [
        row(table.columns.map(escaped)),
        row(table.columns.indices.map { $0 < table.wordColumns ? "---" : "---:" }),
      ] + table.rows.map { row($0.map(escaped)) }
    }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Text as mere text: no markup, no link and no HTML can come of it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in Page.plain(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      default: result.append(character)
      }
    }
    // Some readers make links of bare addresses.
    return result.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
  }
}
