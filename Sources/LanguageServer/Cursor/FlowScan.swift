/// Where a place stands inside `{ }` and `[ ]`, scanned from where the value begins.
struct FlowScan {
  /// One open bracket.
  struct Level {
    var isMap: Bool
    /// The key whose value is being written.
    var key: String?
    var keys: [String] = []
    /// Where the word began that is being written.
    var wordStart: Int
  }

  private(set) var levels: [Level] = []
  /// The word that the place stands in, so far.
  private(set) var word: Range<Int>

  /// Nil when the place does not stand inside brackets.
  init?(_ bytes: [UInt8], from start: Int, to offset: Int) {
    guard start < offset, offset <= bytes.count,
      bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{")
    else { return nil }
    word = start..<start
    var index = start
    var quote: UInt8?
    while index < offset {
      let byte = bytes[index]
      defer { index += 1 }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // Elsewhere it is an apostrophe.
        if let level = levels.last, bytes[level.wordStart..<index].allSatisfy({ $0 == 0x20 }) { quote = byte }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        levels.append(Level(isMap: byte == UInt8(ascii: "{"), wordStart: index + 1))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if !levels.isEmpty { levels.removeLast() }
        if levels.isEmpty { return nil }
      case UInt8(ascii: ","): next(after: index)
      case UInt8(ascii: ":") where index + 1 == bytes.count || bytes[index + 1] == 0x20:
        endKey(bytes, at: index)
      default: break
      }
    }
    guard let level = levels.last else { return nil }
    var first = min(level.wordStart, offset)
    while first < offset, bytes[first] == 0x20 || bytes[first] == 0x0A || bytes[first] == 0x0D { first += 1 }
    word = first..<offset
  }

  private mutating func next(after index: Int) {
    guard let last = levels.indices.last else { return }
    levels[last].key = nil
    levels[last].wordStart = index + 1
  }

  private mutating func endKey(_ bytes: [UInt8], at index: Int) {
    guard let last = levels.indices.last, levels[last].isMap, levels[last].key == nil else { return }
    let word = bytes[levels[last].wordStart..<index].split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    let key = word.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    levels[last].key = key
    levels[last].keys.append(key)
    levels[last].wordStart = index + 1
  }
}
