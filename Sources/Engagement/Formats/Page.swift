/// What is to be shown, before it is text or Markdown: words of ours, ids, and names where they are asked for.
struct Page: Sendable {
  var title: String
  var intro: [String] = []
  var sections: [Section] = []

  struct Section: Sendable {
    /// 1 for a team, 2 for a part of it.
    var level: Int
    var heading: String
    var blocks: [Block] = []
  }

  enum Block: Sendable {
    case paragraph(String)
    case items([Item])
    case table(Table)
  }

  /// A line, and lines that belong to it.
  struct Item: Sendable {
    var text: String
    var details: [String] = []
  }

  struct Table: Sendable {
    /// The first columns are words, the rest numbers.
    var columns: [String]
    var wordColumns: Int
    var rows: [[String]]
  }

  init(_ title: String, intro: [String] = []) {
    self.title = title
    self.intro = intro
  }

  /// Free text as one line without anything that a terminal or a reader could take for a command.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
