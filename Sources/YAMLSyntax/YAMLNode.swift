package import Diagnostics

/// One value of a file: a word or text, a list, or a set of `key: value` lines, with its place.
///
/// A node is a number into its tape and is good only until the tape reads its next file.
package struct YAMLNode {
  package enum Kind: UInt8, Sendable {
    case scalar
    case mapping
    case sequence
  }

  /// How the value was written.
  package enum Style: UInt8, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
    case block
    case flow
  }

  // The tape outlives its nodes and does not move while they are read: the reader holds it, and nodes
  // never leave the reading of one file.
  @usableFromInline let entries: UnsafePointer<Tape.Entry>
  @usableFromInline let texts: UnsafePointer<UInt8>
  @usableFromInline let index: Int

  init(tape: Tape, index: Int) {
    self.init(entries: UnsafePointer(tape.entries), texts: UnsafePointer(tape.text), index: index)
  }

  @inlinable
  init(entries: UnsafePointer<Tape.Entry>, texts: UnsafePointer<UInt8>, index: Int) {
    self.entries = entries
    self.texts = texts
    self.index = index
  }

  @inlinable var entry: UnsafePointer<Tape.Entry> { entries + index }

  @inlinable package var kind: Kind { entry.pointee.kind }
  @inlinable package var style: Style { entry.pointee.style }
  package var range: SourceRange { SourceRange(start: entry.pointee.start, end: entry.pointee.end) }

  /// Where the value stops being able to hold anything: for collections, the start of what follows.
  package var extent: SourceRange {
    let entry = entry.pointee
    return SourceRange(
      start: entry.start,
      end: entry.kind == .scalar ? entry.end : max(entry.end, entry.first)
    )
  }

  /// A scalar that was written without quotes and holds nothing, `~` or `null`.
  @inlinable package var isNothing: Bool {
    let entry = entry.pointee
    guard entry.kind == .scalar, entry.style == .plain else { return false }
    return entry.count == 0 || hasText("~") || hasText("null")
  }

  /// The scalar's text; empty for collections.
  package var text: String {
    withTextBytes { String(decoding: $0, as: UTF8.self) }
  }

  @inlinable package var textLength: Int { entry.pointee.kind == .scalar ? Int(entry.pointee.count) : 0 }

  /// The scalar's text as bytes, for as long as the closure runs.
  @inlinable
  package func withTextBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let entry = entry.pointee
    guard entry.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return body(UnsafeBufferPointer(start: texts + Int(entry.first), count: Int(entry.count)))
  }

  /// Whether the scalar's text is exactly this word.
  @inlinable
  package func hasText(_ word: StaticString) -> Bool {
    let entry = entry.pointee
    guard entry.kind == .scalar, Int(entry.count) == word.utf8CodeUnitCount else { return false }
    let text = texts + Int(entry.first)
    let expected = word.utf8Start
    for index in 0..<Int(entry.count) where text[index] != expected[index] { return false }
    return true
  }

  /// Keys and values of a mapping both counted; items of a sequence.
  @inlinable package var childCount: Int { entry.pointee.kind == .scalar ? 0 : Int(entry.pointee.count) }

  /// The first child; meaningful only while `childCount` is above nought.
  @inlinable package var firstChild: YAMLNode { YAMLNode(entries: entries, texts: texts, index: index + 1) }

  /// The node after this one and all that is inside it.
  @inlinable package var following: YAMLNode {
    YAMLNode(entries: entries, texts: texts, index: Int(entry.pointee.next))
  }

  /// The items of a list, or the keys and values of a mapping in turn.
  @inlinable package var children: Children { Children(upcoming: firstChild, remaining: childCount) }

  package struct Children: Sequence, IteratorProtocol {
    @usableFromInline var upcoming: YAMLNode
    @usableFromInline var remaining: Int

    @inlinable
    init(upcoming: YAMLNode, remaining: Int) {
      self.upcoming = upcoming
      self.remaining = remaining
    }

    @inlinable
    package mutating func next() -> YAMLNode? {
      guard remaining > 0 else { return nil }
      defer {
        remaining -= 1
        if remaining > 0 { upcoming = upcoming.following }
      }
      return upcoming
    }
  }
}
