/// Text from a file made safe for XML 1.0, in elements and attributes alike.
enum XMLText {
  static func of(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      // XML has no way to write these.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result += scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : String(scalar)
      }
    }
    return result
  }
}
