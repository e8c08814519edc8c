import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct PositionEncodingTests {
  /// Accents, a character beyond the first plane, a CRLF, and nothing at the end.
  private let source = SourceText(path: "", text: "Zoë\r\n🦊 läuft\nx\n")

  @Test(arguments: [
    (PositionEncoding.utf8, 4, 5), (.utf16, 2, 3), (.utf32, 1, 2),
  ])
  func charactersAreCountedInTheUnitsAgreedOn(_ encoding: PositionEncoding, _ fox: Int, _ behindSpace: Int) {
    let start = source.offsets(ofLine: 2).lowerBound
    #expect(encoding.position(of: start + 4, in: source) == Wire.Position(line: 1, character: fox))
    #expect(encoding.position(of: start + 5, in: source) == Wire.Position(line: 1, character: behindSpace))
    #expect(encoding.offset(of: Wire.Position(line: 1, character: behindSpace), in: source) == start + 5)
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32]) func everyCharacterComesBack(
    _ encoding: PositionEncoding
  ) {
    for offset in 0...source.bytes.count {
      let isInside = offset < source.bytes.count && source.bytes[offset] & 0xC0 == 0x80
      let isInBreak = offset > 0 && offset < source.bytes.count && source.bytes[offset - 1] == 0x0D
      guard !isInside, !isInBreak else { continue }
      let position = encoding.position(of: offset, in: source)
      #expect(encoding.offset(of: position, in: source) == offset)
    }
  }

  @Test func placesThatDoNotExistAreTheNearestThatDo() {
    let end = source.bytes.count
    #expect(PositionEncoding.utf16.offset(of: Wire.Position(line: 99, character: 0), in: source) == end)
    #expect(PositionEncoding.utf16.offset(of: Wire.Position(line: 0, character: 99), in: source) == 4)
    #expect(PositionEncoding.utf16.offset(of: Wire.Position(line: -1, character: -1), in: source) == 0)
    // In the middle of the fox.
    let fox = source.offsets(ofLine: 2).lowerBound
    #expect(PositionEncoding.utf16.offset(of: Wire.Position(line: 1, character: 1), in: source) == fox)
  }

  @Test(arguments: [
    (["utf-16"], PositionEncoding.utf16), (["utf-16", "utf-8"], .utf8), (["utf-32", "utf-16"], .utf32),
    (["utf-7"], .utf16),
  ])
  func theBestEncodingIsTaken(_ offered: [String], _ best: PositionEncoding) {
    #expect(PositionEncoding.best(of: offered) == best)
  }
}
