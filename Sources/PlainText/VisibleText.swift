/// Text from a file made safe to be shown: nothing in it moves the cursor, hides or turns words round.
package enum VisibleText {
  /// Each character that must not be shown gives way to `�`, so that people see that something is there.
  package static func of(_ text: String) -> String {
    rewritten(text, hidden: "\u{FFFD}", lineBreak: "\u{FFFD}", tab: "  ")
  }

  /// The same on one line: a space stands for each line break.
  package static func line(_ text: String) -> String {
    rewritten(text, hidden: "\u{FFFD}", lineBreak: " ", tab: "  ")
  }

  /// One line for pages and paper, where characters that must not be shown are left out.
  static func cleanLine(_ text: String) -> String {
    rewritten(text, hidden: "", lineBreak: " ", tab: " ")
  }

  private static func rewritten(_ text: String, hidden: String, lineBreak: String, tab: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isHidden || $0.isJoiner }) else { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isJoiner {
        let next = scalars[scalars.index(after: index)...].first
        let belongs = last.map { !$0.isASCII } == true && next.map { !$0.isASCII } == true
        result.append(contentsOf: belongs ? String(scalar).unicodeScalars : hidden.unicodeScalars)
      } else if scalar == "\t" {
        result.append(contentsOf: tab.unicodeScalars)
      } else if scalar.isLineBreak {
        // The two that Windows writes are one break.
        let isSecond = scalar == "\n" && last == "\r" && lineBreak == " "
        if !isSecond { result.append(contentsOf: lineBreak.unicodeScalars) }
      } else if scalar.isHidden {
        result.append(contentsOf: hidden.unicodeScalars)
      } else {
        result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// How many columns of a terminal a text takes.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The spaces that a text lacks to fill so many columns.
  package static func gap(after text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
