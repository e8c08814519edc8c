/// What is to be shown, before it is text or Markdown: words of ours, ids, and names where they are asked for.
package struct Page: Sendable {
  package var title: String
  package var intro: [String] = []
  package var sections: [Section] = []

  package struct Section: Sendable {
    /// 1 for a team, 2 for a part of it.
    package var level: Int
    package var heading: String
    package var blocks: [Block]

    package init(level: Int, heading: String, blocks: [Block] = []) {
      self.level = level
      self.heading = heading
      self.blocks = blocks
    }
  }

  package enum Block: Sendable {
    case paragraph(String)
    case items([Item])
    case table(Table)
  }

  /// A line, and lines that belong to it.
  package struct Item: Sendable {
    package var text: String
    package var details: [String]

    package init(text: String, details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  package struct Table: Sendable {
    /// The first columns are words, the rest numbers.
    package var columns: [String]
    package var wordColumns: Int
    package var rows: [[String]]

    package init(columns: [String], wordColumns: Int, rows: [[String]]) {
      self.columns = columns
      self.wordColumns = wordColumns
      self.rows = rows
    }
  }

  package init(_ title: String, intro: [String] = []) {
    self.title = title
    self.intro = intro
  }
}
