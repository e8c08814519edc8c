extension Wire {
  /// Both numbers count from 0; characters in the units that were agreed on.
  struct Position: Codable, Hashable {
    var line: Int
    var character: Int
  }

  struct Range: Codable, Hashable {
    var start: Position
    var end: Position

    static let none = Range(start: Position(line: 0, character: 0), end: Position(line: 0, character: 0))
  }

  struct Location: Codable {
    var uri: String
    var range: Range
  }

  struct TextEdit: Codable {
    var range: Range
    var newText: String
  }

  struct WorkspaceEdit: Codable {
    var changes: [String: [TextEdit]]
  }
}
