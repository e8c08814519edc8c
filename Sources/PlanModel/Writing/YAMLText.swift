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
    var scan = Scan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
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
    let margin = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    var previousWasEmpty = true
    for paragraph in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // A single line break would be folded into a space, so there is one more than the text has.
      if !previousWasEmpty { bytes.append(UInt8(ascii: "\n")) }
      previousWasEmpty = paragraph.isEmpty
      guard !paragraph.isEmpty else {
        bytes.append(UInt8(ascii: "\n"))
        continue
      }
      bytes += margin
      var column = indent
      var word: [UInt8] = []
      var wordWidth = 0
      var isStart = true
      // Lines are cut only at single spaces: others would not come back.
      for byte in Self.pieces(paragraph) {
        if byte == 0 {
          if !isStart, column + 1 + wordWidth > width {
            bytes.append(UInt8(ascii: "\n"))
            bytes += margin
            column = indent
          } else if !isStart {
            bytes.append(UInt8(ascii: " "))
            column += 1
          }
          bytes += word
          column += wordWidth
          isStart = false
          word.removeAll(keepingCapacity: true)
          wordWidth = 0
        } else {
          word.append(byte)
          if byte & 0xC0 != 0x80 { wordWidth += 1 }
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// The bytes of a line with a nought for each single space between two words, and one at the end.
  private static func pieces(_ line: Substring.UTF8View) -> [UInt8] {
    var bytes = Array(line)
    let space = UInt8(ascii: " ")
    for index in bytes.indices.dropFirst().dropLast()
    where bytes[index] == space && bytes[index - 1] != space && bytes[index + 1] != space {
      bytes[index] = 0
    }
    bytes.append(0)
    return bytes
  }
}
