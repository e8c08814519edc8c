/// The line of source at which a finding starts, cut to what a person can take in.
package struct Excerpt: Sendable, Hashable {
  /// The line's text, or the part of it around the place.
  package var line: String
  /// Code points of `line` before the marked place.
  package var leading: Int
  /// Code points to mark, at least one.
  package var length: Int
  /// Whether the marked stretch goes on in the lines below.
  package var continues: Bool

  /// More than this is cut from both sides of the place.
  private static let width = 150

  package init(line: String, leading: Int, length: Int, continues: Bool) {
    self.line = line
    self.leading = leading
    self.length = length
    self.continues = continues
  }

  package init(of range: SourceRange, in source: SourceText) {
    let start = min(Int(range.start), source.bytes.count)
    let lineOffsets = source.offsets(ofLine: source.line(at: start))
    let place = min(max(start, lineOffsets.lowerBound), lineOffsets.upperBound)
    let end = min(max(Int(range.end), place), lineOffsets.upperBound)
    let from = max(lineOffsets.lowerBound, place - Self.width / 2)
    let to = min(lineOffsets.upperBound, from + Self.width)
    // Never cut inside a character.
    func aligned(_ offset: Int) -> Int {
      var offset = offset
      while offset > lineOffsets.lowerBound, offset < lineOffsets.upperBound,
        source.bytes[offset] & 0xC0 == 0x80
      {
        offset -= 1
      }
      return offset
    }
    var window = aligned(from)..<aligned(to)
    if window.lowerBound == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]), window.upperBound >= 3 {
      window = 3..<window.upperBound
    }
    func scalars(_ range: Range<Int>) -> String.UnicodeScalarView {
      String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars
    }
    let before = min(max(place, window.lowerBound), window.upperBound)
    let after = min(max(end, before), window.upperBound)
    let head = window.lowerBound > lineOffsets.lowerBound + 3 ? "…" : ""
    let tail = window.upperBound < lineOffsets.upperBound ? "…" : ""
    self.line = head + String(scalars(window)) + tail
    self.leading = head.unicodeScalars.count + scalars(window.lowerBound..<before).count
    self.length = max(1, scalars(before..<after).count)
    self.continues = Int(range.end) > lineOffsets.upperBound + 1
  }
}
