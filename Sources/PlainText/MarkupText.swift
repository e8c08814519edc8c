/// Text from a file as mere text of HTML, SVG and XML.
package enum MarkupText {
  /// On one line, without anything that steers the direction of writing or takes no room.
  package static func line(_ text: String) -> String { VisibleText.cleanLine(text) }

  /// One line for the inside of an element, or of an attribute.
  package static func escaped(_ text: String) -> String {
    let line = line(text)
    guard line.utf8.contains(where: { $0 == 0xEF || "&<>\"'".utf8.contains($0) }) else { return line }
    return references(line, apostrophe: "&#39;")
  }

  /// For XML 1.0, in elements and in attributes between double quotes, with the line breaks kept.
  package static func escapedLines(_ text: String) -> String { references(text, apostrophe: "'") }

  private static func references(_ text: String, apostrophe: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += apostrophe
      case "\n": result += "&#10;"
      // Markup has no way to write these.
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
