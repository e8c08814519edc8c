/// A stretch of a file in UTF-8 offsets; the end is exclusive.
package struct SourceRange: Sendable, Hashable {
  package var start: UInt32
  package var end: UInt32

  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  package init(_ offsets: Range<Int>) {
    self.init(start: UInt32(clamping: offsets.lowerBound), end: UInt32(clamping: offsets.upperBound))
  }

  package var offsets: Range<Int> { Int(start)..<Int(end) }
  package var isEmpty: Bool { start == end }

  /// Whether the other range lies inside this one.
  package func encloses(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}
