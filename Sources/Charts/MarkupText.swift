/// Text from a file as mere text of HTML and SVG.
package enum MarkupText {
  /// On one line, without anything that steers the direction of writing or takes no room.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x1F, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// For the inside of an element, or of an attribute in double quotes.
  package static func escaped(_ text: String) -> String {
    let line = line(text)
    guard line.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return line }
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
