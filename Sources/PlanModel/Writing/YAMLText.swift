/// How a text is written so that every reader of YAML gets the same text back.
package struct YAMLText {
  /// Whether it may stand without quotation marks behind a key or a dash.
  package let isPlain: Bool
  /// Whether it may stand so inside `{ }` and `[ ]` too.
  package let isPlainInFlow: Bool
  /// Whether it may stand as a block of lines behind `>-`.
  package let isFoldable: Bool
  /// Whether quotation marks around it are all that it needs.
  let isQuotable: Bool
  package let hasSpace: Bool
  /// In code points.
  let width: Int

  package init(_ text: String) {
    let scan = (text.utf8.withContiguousStorageIfAvailable(Scan.init(ascii:)) ?? nil) ?? Scan(text)
    let last = scan.previous
    width = scan.count
    hasSpace = scan.hasSpace
    isQuotable = !scan.needsEscape && !scan.hasQuote
    isPlain =
      !scan.needsEscape && scan.startsPlainly && !scan.hasMark && last != " " && last != ":"
      && !Self.isOtherKind(text)
    isPlainInFlow = isPlain && !scan.hasFlowMark
    isFoldable = scan.count > 0 && !scan.hasUnfoldable && last != " " && last != "\n"
  }

  /// What is learnt of a text in one pass.
  private struct Scan {
    var startsPlainly = false
    /// `: ` or ` #` inside.
    var hasMark = false
    /// What ends a text inside `{ }`.
    var hasFlowMark = false
    var hasSpace = false
    /// A character that cannot stand on the line as it is.
    var needsEscape = false
    /// A character that must be escaped between quotation marks.
    var hasQuote = false
    /// A character or a line that a folded block would change.
    var hasUnfoldable = false
    var previous: Unicode.Scalar = "\n"
    var count = 0

    init(_ text: String) { for scalar in text.unicodeScalars { take(scalar) } }

    /// The same for texts of ASCII only, which nearly all are, byte by byte; nil for others.
    init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
      guard let first = bytes.first else { return }
      startsPlainly = first < 0x80 && YAMLText.mayStart(Unicode.Scalar(first))
      for (place, byte) in bytes.enumerated() {
        guard byte < 0x80 else { return nil }
        if byte > 0x20, !YAMLText.isMark(byte) { continue }
        (count, previous) = (place, place == 0 ? "\n" : Unicode.Scalar(bytes[place - 1]))
        take(Unicode.Scalar(byte))
      }
      (count, previous) = (bytes.count, Unicode.Scalar(bytes[bytes.count - 1]))
    }

    mutating func take(_ scalar: Unicode.Scalar) {
      if count == 0 { startsPlainly = YAMLText.mayStart(scalar) }
      switch scalar {
      case " ":
        hasSpace = true
        hasMark = hasMark || previous == ":"
        // A line that begins with a space is not folded.
        hasUnfoldable = hasUnfoldable || previous == "\n"
      case "\n":
        needsEscape = true
        hasUnfoldable = hasUnfoldable || previous == " " || count == 0
      case "#": hasMark = hasMark || previous == " "
      case ",", "?", ":", "[", "]", "{", "}": hasFlowMark = true
      case "\"", "\\": hasQuote = true
      default:
        if !YAMLText.isPrintable(scalar) {
          needsEscape = true
          hasUnfoldable = true
        }
      }
      previous = scalar
      count += 1
    }
  }

  /// Whether an ASCII character behind the space may mean something to a reader.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
      true
    default: false
    }
  }

  /// Whether a reader takes the character as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  /// Whether a text without quotation marks may begin so. Curly quotation marks may not: the reader takes
  /// a text between two of them for a mistake.
  private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
      "=", "<", "“", "”", "„", "‘", "’":
      false
    default: true
    }
  }

  /// Whether YAML's own guess would make something else of it: a number, a date, `no`, nothing.
  package static func isOtherKind(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if first == UInt8(ascii: "~") { return true }
    if IDCharacters.isDigit(first) || first == UInt8(ascii: "+") || first == UInt8(ascii: ".") {
      return !text.utf8.contains(UInt8(ascii: " ")) || isPointInTime(text)
    }
    guard text.utf8.count <= 5 else { return false }
    return ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
  }

  /// Whether it may be a day and a time of day with a space between them, as other readers of YAML take it.
  private static func isPointInTime(_ text: String) -> Bool {
    text.utf8.dropFirst(4).first == UInt8(ascii: "-")
      && text.utf8.allSatisfy { IDCharacters.isDigit($0) || " -:.+TtZz".utf8.contains($0) }
  }

  /// The text between double quotation marks, with what must be escaped.
  package static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case "\r": bytes += "\\r".utf8
      default:
        if isPrintable(scalar) {
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let length = scalar.value <= 0xFF ? 2 : 4
          bytes += (length == 2 ? "\\x" : "\\u").utf8
          bytes += String(repeating: "0", count: max(0, length - digits.utf8.count)).utf8
          bytes += digits.utf8
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text as lines of a folded block.
  package static func fold(_ text: String, indent: Int, width: Int, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { fold($0, indent: indent, width: width, into: &bytes) }
  }

  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>,
    indent: Int,
    width: Int,
    into bytes: inout [UInt8]
  ) {
    var previousWasEmpty = true
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      // A single line break would be folded into a space, so there is one more than the text has.
      if !previousWasEmpty { bytes.append(UInt8(ascii: "\n")) }
      previousWasEmpty = start == end
      if start < end {
        foldLine(UnsafeBufferPointer(rebasing: text[start..<end]), indent: indent, width: width, into: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
      start = end + 1
    }
  }

  /// Lines are cut only at single spaces between two words: others would not come back.
  private static func foldLine(
    _ line: UnsafeBufferPointer<UInt8>,
    indent: Int,
    width: Int,
    into bytes: inout [UInt8]
  ) {
    let space = UInt8(ascii: " ")
    func margin() { for _ in 0..<indent { bytes.append(space) } }
    margin()
    var column = indent
    var start = 0
    var wordWidth = 0
    for place in 0...line.count {
      if place < line.count {
        let isCut =
          line[place] == space && place > 0 && place + 1 < line.count && line[place - 1] != space
          && line[place + 1] != space
        guard isCut else {
          if line[place] & 0xC0 != 0x80 { wordWidth += 1 }
          continue
        }
      }
      if start > 0, column + 1 + wordWidth > width {
        bytes.append(UInt8(ascii: "\n"))
        margin()
        column = indent
      } else if start > 0 {
        bytes.append(space)
        column += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line[start..<place]))
      column += wordWidth
      (start, wordWidth) = (place + 1, 0)
    }
  }
}
