/// One line of a file, looked at the way a person does: indent, dashes, key, colon, value.
struct SourceLine {
  /// The line's bytes without its break, as offsets of the buffer.
  let offsets: Range<Int>
  /// Spaces before the first other character.
  let indent: Int
  /// Where the first other character stands; the line's end when it is blank.
  let contentStart: Int
  /// Whether a tab stands among the white space at the line's start.
  let hasTabIndent: Bool
  /// Where the content begins after any `- `.
  let entryStart: Int
  /// A run of letters, digits, `_` and `-` at the entry's start.
  let word: Range<Int>
  private let bytes: [UInt8]

  init(bytes: [UInt8], offsets: Range<Int>) {
    self.bytes = bytes
    self.offsets = offsets
    var index = offsets.lowerBound
    var sawTab = false
    while index < offsets.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 {
      if bytes[index] == 0x09 { sawTab = true }
      index += 1
    }
    self.hasTabIndent = sawTab && index < offsets.upperBound
    self.indent = index - offsets.lowerBound
    self.contentStart = index
    while index + 1 < offsets.upperBound, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == 0x20 {
      index += 2
      while index < offsets.upperBound, bytes[index] == 0x20 { index += 1 }
    }
    self.entryStart = index
    let wordStart = index
    while index < offsets.upperBound, Self.isWord(bytes[index]) { index += 1 }
    self.word = wordStart..<index
  }

  var isBlank: Bool { contentStart == offsets.upperBound }
  var isComment: Bool { !isBlank && bytes[contentStart] == UInt8(ascii: "#") }
  var startsItem: Bool { entryStart > contentStart }

  /// Whether the entry starts `word:` with a space or the line's end behind the colon.
  var isKeyed: Bool {
    guard !word.isEmpty, word.upperBound < offsets.upperBound, bytes[word.upperBound] == UInt8(ascii: ":")
    else {
      return false
    }
    let after = word.upperBound + 1
    return after == offsets.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09
  }

  /// Whether the entry starts `word:` with text right behind the colon: a space is missing.
  var lacksSpaceAfterColon: Bool {
    guard word.count > 1, word.upperBound + 1 < offsets.upperBound,
      bytes[word.upperBound] == UInt8(ascii: ":"), Self.isLowercase(bytes[word.lowerBound])
    else { return false }
    let after = bytes[word.upperBound + 1]
    return after != 0x20 && after != 0x09 && after != UInt8(ascii: "/") && after != UInt8(ascii: ":")
  }

  /// A key as plans have them: small letters and underscores only.
  var hasPlainKey: Bool {
    isKeyed && bytes[word].allSatisfy { Self.isLowercase($0) || $0 == UInt8(ascii: "_") }
  }

  /// Where the value begins on this line: behind the key, or behind the dashes.
  var valueStart: Int {
    var index = isKeyed ? word.upperBound + 1 : entryStart
    while index < offsets.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// The first byte of the value, if there is one.
  var valueFirst: UInt8? { valueStart < offsets.upperBound ? bytes[valueStart] : nil }

  /// The first quote on the line that opens a text and is not closed on it.
  var openQuote: Int? { quotes.first { $0.close == nil }?.open }

  /// The texts in quotes that begin on this line.
  var quotes: [(open: Int, close: Int?)] {
    var found: [(open: Int, close: Int?)] = []
    var index = entryStart
    var atStart = true
    while index < offsets.upperBound {
      let byte = bytes[index]
      if atStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let close = closing(byte, from: index + 1, before: offsets.upperBound)
        found.append((index, close))
        guard let close else { break }
        index = close + 1
        atStart = false
        continue
      }
      if byte == UInt8(ascii: "#"), index > offsets.lowerBound, bytes[index - 1] == 0x20 { break }
      switch byte {
      case 0x20, 0x09: break
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"):
        let next = index + 1 < offsets.upperBound ? bytes[index + 1] : 0x20
        atStart = next == 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
      default: atStart = false
      }
      index += 1
    }
    return found
  }

  /// Where a quoted text closes, escapes passed over, or nil before the limit.
  func closing(_ quote: UInt8, from start: Int, before limit: Int) -> Int? {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte == quote {
        if quote == UInt8(ascii: "'"), index + 1 < limit, bytes[index + 1] == quote {
          index += 2
          continue
        }
        return index
      }
      index += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    return nil
  }

  /// Whether nothing but white space or a comment stands between an offset and the line's end.
  func isOver(from start: Int) -> Bool {
    var index = start
    while index < offsets.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index == offsets.upperBound || bytes[index] == UInt8(ascii: "#")
  }

  func starts(with prefix: StaticString) -> Bool {
    guard offsets.count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { bytes[offsets].starts(with: $0) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLowercase(byte) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
