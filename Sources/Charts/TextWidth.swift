/// How wide a text will be drawn; nobody knows the reader's font, so this is a cautious guess.
package enum TextWidth {
  package static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
  }

  /// The text, cut with `…` where it would be wider.
  package static func fitted(_ text: String, into room: Double, size: Double) -> String {
    guard of(text, size: size) > room else { return text }
    var kept = ""
    var width = self.width(of: "…") * size
    for character in text {
      width += of(String(character), size: size)
      if width > room { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x20, 0x21, 0x27...0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x66, 0x69, 0x6A, 0x6C, 0x72, 0x74: 0.36
    case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: 0.9
    case 0x41...0x5A: 0.68
    case ..<0x250: 0.57
    case 0x250..<0x1100: 0.68
    default: 1
    }
  }
}
