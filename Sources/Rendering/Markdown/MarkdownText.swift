internal import PlainText

/// Text from a file, made safe to stand anywhere in a Markdown document.
package enum MarkdownText {
  /// The text on one line, so that every Markdown viewer shows it as it was typed.
  ///
  /// It holds in a paragraph, a heading, a list, a quotation and a table's cell alike, because a template
  /// may put it in any of them. Backslashes stand where every viewer knows them, character references
  /// where viewers differ. Characters that steer a terminal or turn the direction of writing are dropped.
  package static func escape(_ text: some StringProtocol) -> String {
    if isHarmless(text) { return String(text) }
    let scalars = clean(text)
    var result = ""
    result.reserveCapacity(scalars.count + 8)
    var start = 0
    for (index, scalar) in scalars.enumerated() {
      if index == start, leading.contains(scalar) {
        result += "\\"
        result.unicodeScalars.append(scalar)
        continue
      }
      switch scalar {
      case "\n":
        result += "&#10;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "^":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "=":
        // `==` marks text in some viewers.
        result += "\\="
      case "<":
        result += "&lt;"
      case ">":
        result += "&gt;"
      case "$":
        // GitHub looks for formulas before it looks for backslashes.
        result += "&#36;"
      case "&":
        // `Mums & dads` can stay as it is; `&amp;` must not.
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        result += next == " " ? "&" : "&amp;"
      case ".", ")":
        // `1. ` would begin a list, and `www.` a link.
        let isSpaceNext = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
        let wouldList = isSpaceNext && isNumber(scalars[start..<index])
        let wouldLink =
          scalar == "." && index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
        if wouldList || wouldLink { result += "\\" }
        result.unicodeScalars.append(scalar)
      case ":":
        if wouldLink(before: scalars[..<index], after: scalars[(index + 1)...]) { result += "\\" }
        result += ":"
      default:
        result.unicodeScalars.append(scalar)
      }
      // Behind a line break begins what some viewers take for a new line.
      if scalar == "\n" { start = index + 1 }
    }
    return result
  }

  /// The lines of a text, each escaped; empty ones left out.
  package static func lines(_ text: some StringProtocol) -> [String] {
    String(String.UnicodeScalarView(clean(text))).split(separator: "\n").map { escape($0) }.filter {
      !$0.isEmpty
    }
  }

  /// Whether it is certain at a glance that nothing is to be escaped, as with most of what people type: words
  /// in English letters, and the punctuation that means nothing behind a letter.
  static func isHarmless(_ text: some StringProtocol) -> Bool {
    var last: UInt8 = 0x20
    var pair: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: break
      case _ where pair == 0: return false
      case 0x30...0x39, 0x20, 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2D, 0x2F, 0x3B, 0x3F: break
      case 0x2E where last | 0x20 != 0x77 || pair | 0x20 != 0x77: break
      default: return false
      }
      pair = last
      last = byte
    }
    return last != 0x20
  }

  /// What means something in Markdown at the start of a line only.
  private static let leading: Set<Unicode.Scalar> = ["-", "+", "=", ":", ".", ")"]

  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { $0 >= "0" && $0 <= "9" }
  }

  private static func wouldLink(
    before: ArraySlice<Unicode.Scalar>,
    after: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    if after.starts(with: ["/", "/"]) { return true }
    let word = before.reversed().prefix { $0.properties.isAlphabetic }
    return ["mailto", "xmpp", "tel", "javascript", "data"].contains {
      $0.unicodeScalars.reversed().elementsEqual(
        word.map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
      )
    }
  }

  /// Without white space at both ends, without control characters, with one kind of line break.
  private static func clean(_ text: some StringProtocol) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        // White space at a line's end would force a break of its own.
        while scalars.last == " " { scalars.removeLast() }
        scalars.append("\n")
      case "\t": scalars.append(" ")
      // The joiners that scripts and emoji need are kept.
      case _ where scalar.isHidden: break
      default:
        if !(scalar == " " && scalars.last == "\n") { scalars.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Array(scalars.drop { $0.properties.isWhitespace })
  }
}
