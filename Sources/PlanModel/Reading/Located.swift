package import Diagnostics

/// A value and the place where it stands.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var range: SourceRange

  // Inlinable, as other modules make thousands for each plan, and would do it without knowing the type.
  @inlinable
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension Located where Value == String {
  /// Where a part of the text stands, given in UTF-8 offsets of the value; nil where line breaks or escapes
  /// keep value and source from running alongside.
  package func range(ofBytes part: Range<Int>) -> SourceRange? {
    let length = value.utf8.count
    let offset: Int
    switch range.offsets.count - length {
    case 0: offset = 0
    // Quotation marks at both ends.
    case 2: offset = 1
    default: return nil
    }
    let start = Int(range.start) + offset
    let inside = part.clamped(to: 0..<length)
    return SourceRange(start + inside.lowerBound..<start + inside.upperBound)
  }
}

/// Free text as somebody typed it.
package typealias Text = Located<String>
