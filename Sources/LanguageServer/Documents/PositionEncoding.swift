internal import Diagnostics

/// In which units client and server count the characters of a line; inside, everything is in UTF-8 offsets.
enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The best of those that a client offers; UTF-16 where it offers none.
  static func best(of offered: [String]?) -> PositionEncoding {
    guard let offered else { return .utf16 }
    return [.utf8, .utf32, .utf16].first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// The offset of a position; beyond the end of its line or of the text counts as that end.
  func offset(of position: Wire.Position, in source: SourceText) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < source.lineCount else { return source.bytes.count }
    let line = source.offsets(ofLine: position.line + 1)
    var units = max(0, position.character)
    var offset = line.lowerBound
    while offset < line.upperBound {
      let length = Self.length(of: source.bytes[offset])
      units -= self.units(ofCharacterOf: length)
      if units < 0 { break }
      offset = min(offset + length, line.upperBound)
    }
    return offset
  }

  func position(of offset: Int, in source: SourceText) -> Wire.Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let number = source.line(at: offset)
    let line = source.offsets(ofLine: number)
    var units = 0
    var index = line.lowerBound
    while index < min(offset, line.upperBound) {
      let length = Self.length(of: source.bytes[index])
      units += self.units(ofCharacterOf: length)
      index += length
    }
    return Wire.Position(line: number - 1, character: units)
  }

  func range(of range: SourceRange, in source: SourceText) -> Wire.Range {
    Wire.Range(
      start: position(of: Int(range.start), in: source),
      end: position(of: Int(range.end), in: source)
    )
  }

  private func units(ofCharacterOf length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    case .utf32: 1
    }
  }

  /// Bytes of the character that a byte begins; a stray byte stands for itself.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xF0...0xF7: 4
    case 0xE0...0xEF: 3
    case 0xC0...0xDF: 2
    default: 1
    }
  }
}
