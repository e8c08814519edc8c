/// A page as text for a terminal.
enum PageText {
  static func write(_ page: Page) -> String {
    var lines = [page.title] + page.intro
    for section in page.sections {
      let margin = String(repeating: "  ", count: section.level - 1)
      lines += ["", margin + section.heading]
      for block in section.blocks { lines += self.lines(block).map { margin + "  " + $0 } }
    }
    return lines.map(Page.plain).joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: Page.Block) -> [String] {
    switch block {
    case .paragraph(let text): [text]
    case .items(let items): items.flatMap { [$0.text] + $0.details.map { "    " + $0 } }
    case .table(let table): lines(table)
    }
  }

  private static func lines(_ table: Page.Table) -> [String] {
    let rows = [table.columns] + table.rows
    let widths = table.columns.indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
        line += (column == 0 ? "" : "  ") + (column < table.wordColumns ? cell + space : space + cell)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
