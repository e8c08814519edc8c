extension Unicode.Scalar {
  /// Whether the character steers a terminal, turns the direction of writing, parts lines, or takes no room
  /// without belonging to a letter: what text from a file must not bring with it.
  package var isHidden: Bool {
    switch value {
    // Control characters.
    case 0..<0x20, 0x7F..<0xA0: true
    // Line and paragraph separators; marks and overrides of the direction of writing.
    case 0x2028...0x202E, 0x200E...0x200F, 0x2066...0x2069, 0x061C: true
    // Zero-width characters, invisible operators, and the marks around interlinear notes.
    case 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// What joins or parts letters in some scripts, and makes one picture of several emoji. Beside English
  /// letters it would only hide.
  var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }

  /// What ends a line, for one reader or another.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028...0x2029: true
    default: false
    }
  }
}
