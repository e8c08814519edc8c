internal import PlainText

/// A page as text for a terminal.
enum PageText {
  static func write(_ page: Page) -> String {
    var lines = ([page.title] + page.intro).map(VisibleText.line)
    for section in page.sections {
      let margin = String(repeating: "  ", count: section.level - 1)
      lines += ["", margin + VisibleText.line(section.heading)]
      for block in section.blocks { lines += self.lines(block).map { margin + "  " + $0 } }
    }
    return LogText.of(lines.joined(separator: "\n") + "\n")
  }

  private static func lines(_ block: Page.Block) -> [String] {
    switch block {
    case .paragraph(let text): [VisibleText.line(text)]
    case .items(let items):
      items.flatMap { item in
        [VisibleText.line(item.text)] + item.details.map { "    " + VisibleText.line($0) }
      }
    case .table(let table): lines(table)
    }
  }

  private static func lines(_ table: Page.Table) -> [String] {
    let rows = ([table.columns] + table.rows).map { $0.map(VisibleText.line) }
    let widths = table.columns.indices.map { column in
      rows.map { $0.indices.contains(column) ? VisibleText.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = VisibleText.gap(after: cell, to: widths[column])
        line += (column == 0 ? "" : "  ") + (column < table.wordColumns ? cell + gap : gap + cell)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
