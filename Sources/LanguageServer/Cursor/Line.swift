/// One line of YAML: its indentation, dashes, and key, told without looking at its neighbours.
struct Line {
  let start: Int
  let indent: Int
  /// Columns of the dashes of list items.
  let dashes: [Int]
  /// The column behind indentation and dashes.
  let column: Int
  let key: Key?
  /// What stands behind indentation and dashes, without a comment's line.
  let rest: ArraySlice<UInt8>
  let isBlank: Bool

  struct Key {
    var text: String
    var range: Range<Int>
    var valueStart: Int
    /// Whether the value may go on in deeper lines: a text, or what is only opened here.
    var continues: Bool
    /// Whether the value is a list or a set in brackets.
    var isOpen: Bool
  }

  init(_ bytes: ArraySlice<UInt8>, from start: Int) {
    self.start = start
    var index = bytes.startIndex
    func skipSpaces() {
      while index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }
    skipSpaces()
    indent = index - bytes.startIndex
    var dashes: [Int] = []
    while index < bytes.endIndex, bytes[index] == UInt8(ascii: "-"),
      index + 1 == bytes.endIndex || bytes[index + 1] == UInt8(ascii: " ")
    {
      dashes.append(index - bytes.startIndex)
      index += 1
      skipSpaces()
    }
    self.dashes = dashes
    rest = bytes[index...]
    isBlank = dashes.isEmpty && (rest.isEmpty || rest.first == UInt8(ascii: "#"))
    // Behind a lone dash, keys stand two columns further.
    column = rest.isEmpty ? (dashes.last.map { $0 + 2 } ?? indent) : index - bytes.startIndex
    key = Self.key(in: rest)
  }

  /// Whether a list or a set of keys in brackets begins here.
  var isOpen: Bool { rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "{") }

  private static func key(in rest: ArraySlice<UInt8>) -> Key? {
    guard let first = rest.first, !"\"'[{&*!|>%@`#".utf8.contains(first) else { return nil }
    var colon = rest.startIndex
    while colon < rest.endIndex {
      if rest[colon] == UInt8(ascii: ":"),
        colon + 1 == rest.endIndex || rest[colon + 1] == UInt8(ascii: " ")
      {
        break
      }
      // A comment ends what may be a key.
      if rest[colon] == UInt8(ascii: "#"), colon > rest.startIndex, rest[colon - 1] == UInt8(ascii: " ") {
        return nil
      }
      colon += 1
    }
    guard colon < rest.endIndex else { return nil }
    var value = colon + 1
    while value < rest.endIndex, rest[value] == UInt8(ascii: " ") { value += 1 }
    let text = rest[rest.startIndex..<colon]
    let behind = rest[value...]
    let isComment = behind.first == UInt8(ascii: "#")
    return Key(
      text: String(decoding: text, as: UTF8.self),
      range: text.startIndex..<text.endIndex,
      valueStart: value,
      continues: !behind.isEmpty && !isComment,
      isOpen: behind.first == UInt8(ascii: "[") || behind.first == UInt8(ascii: "{")
    )
  }
}
