/// Writes records as text in the house style: one `key: value` a line, lists with dashes, two spaces a step,
/// short records in `{ }`, quotation marks only where a text needs them.
package struct YAMLWriter: Sendable {
  /// Texts that go further to the right are folded, where they can be.
  private static let width = 100
  /// Records in `{ }` that go further are written on several lines.
  private static let flowWidth = 130

  /// The text so far, in UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// How far the lines are indented that are written next.
  var indent = 0
  var place = Place.line
  /// Inside `{ }` or `[ ]`.
  private var isInFlow = false
  /// Whether nothing stands yet between the innermost brackets.
  private var isFirst = true
  /// Whether everything so far can stand between brackets.
  private var fits = true

  enum Place {
    /// At the start of a line.
    case line
    case behindKey
    case behindDash
  }

  package init() {}

  // MARK: Fields

  /// A value under its key; nothing when there is none.
  package mutating func field(_ key: StaticString, _ value: (some Writable)?) {
    guard let value else { return }
    begin(key)
    value.write(to: &self)
  }

  /// The items of a list under its key, each behind a dash; nothing when there are none.
  package mutating func list(_ key: StaticString, _ items: [some Writable], isShort: Bool = false) {
    guard !items.isEmpty else { return }
    begin(key)
    sequence(items, isShort: isShort)
  }

  /// A single value behind its key, several as a list.
  package mutating func oneOrMany(_ key: StaticString, _ items: [some Writable], isShort: Bool = true) {
    if items.count == 1 { field(key, items.first) } else { list(key, items, isShort: isShort) }
  }

  /// Values under keys of the school's own choosing; nothing when there are none.
  package mutating func keyed<Key: WritableScalar, Value: Writable>(
    _ key: StaticString,
    _ values: Keyed<Key, Value>,
    isShort: Bool = false
  ) {
    guard !values.entries.isEmpty else { return }
    begin(key)
    keys(values, isShort: isShort)
  }

  /// Keys of the school's own choosing with their values.
  mutating func keys<Key: WritableScalar, Value: Writable>(_ values: Keyed<Key, Value>, isShort: Bool) {
    mapping(isShort: isShort) { writer in
      for entry in values.entries {
        writer.beginEntry()
        writer.key(entry.key.value)
        entry.value.write(to: &writer)
      }
    }
  }

  /// Begins a set of keys whose entries follow one by one, for files that are longer than memory should be.
  package mutating func open(_ key: StaticString) {
    begin(key)
    end()
    indent += 2
  }

  /// Ends what was opened last.
  package mutating func close() { indent = max(0, indent - 2) }

  /// One entry of what was opened last.
  package mutating func entry(_ key: some WritableScalar, _ value: some Writable) {
    beginEntry()
    self.key(key)
    value.write(to: &self)
  }

  /// One item, behind its dash, of what was opened last.
  package mutating func item(_ value: some Writable) {
    beginEntry()
    bytes += "- ".utf8
    place = .behindDash
    value.write(to: &self)
  }

  /// Hands over what has been written so far, and goes on with nothing.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Forgets what has been written so far, but not the memory for it.
  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// The version of the format, which is 1.
  package mutating func version(_ key: StaticString) { field(key, Located(1)) }

  /// A comment on lines of its own, before what is written next.
  package mutating func comment(_ text: String) {
    guard !isInFlow else {
      fits = false
      return
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      beginEntry()
      bytes += "#".utf8
      if !line.isEmpty {
        bytes += " ".utf8
        for scalar in line.unicodeScalars where YAMLText.isPrintable(scalar) {
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
      end()
    }
  }

  // MARK: Values

  /// A word or number that needs no quotation marks.
  package mutating func word(_ word: String) {
    separate()
    bytes += word.utf8
    end()
  }

  /// A text, in whichever style keeps it whole.
  package mutating func text(_ text: String) {
    let style = YAMLText(text)
    if isInFlow {
      separate()
      if style.isPlainInFlow {
        bytes += text.utf8
      } else {
        fits = fits && style.isQuotable
        YAMLText.quote(text, into: &bytes)
      }
      return
    }
    let reached = column + (place == .behindKey ? 1 : 0) + style.width
    separate()
    if style.isPlain, reached <= Self.width || !style.isFoldable || !style.hasSpace {
      bytes += text.utf8
    } else if style.isFoldable, style.isPlain || !style.isQuotable || reached + 2 > Self.width {
      bytes += ">-\n".utf8
      YAMLText.fold(text, indent: indent + 2, width: Self.width, into: &bytes)
      place = .line
      return
    } else {
      YAMLText.quote(text, into: &bytes)
    }
    end()
  }

  /// A set of keys; `body` writes its fields.
  ///
  /// A short one stands in `{ }` where it fits on its line, for which `body` may be called twice.
  package mutating func mapping(isShort: Bool, _ body: (inout YAMLWriter) -> Void) {
    if isInFlow || isShort, flow("{", "}", body) { return }
    let start = bytes.count
    let before = place
    if before == .behindKey { end() }
    indent += 2
    let first = bytes.count
    body(&self)
    indent -= 2
    if bytes.count == first {
      bytes.removeSubrange(start...)
      place = before
      separate()
      bytes += "{}".utf8
      end()
    }
  }

  private mutating func sequence(_ items: [some Writable], isShort: Bool) {
    if isInFlow || isShort,
      flow(
        "[",
        "]",
        { writer in
          for item in items {
            writer.beginEntry()
            item.write(to: &writer)
          }
        }
      )
    {
      return
    }
    end()
    indent += 2
    for item in items { self.item(item) }
    indent -= 2
  }

  // MARK: Layout

  /// Writes between brackets; takes it back and answers false when it does not fit on the line.
  private mutating func flow(
    _ opening: StaticString,
    _ closing: StaticString,
    _ body: (inout YAMLWriter) -> Void
  ) -> Bool {
    let outer = (start: bytes.count, place: place, isInFlow: isInFlow, isFirst: isFirst)
    if !isInFlow { fits = true }
    separate()
    append(opening)
    (isInFlow, isFirst) = (true, true)
    body(&self)
    append(closing)
    (isInFlow, isFirst) = (outer.isInFlow, false)
    if isInFlow { return true }
    guard fits, column <= Self.flowWidth else {
      bytes.removeSubrange(outer.start...)
      place = outer.place
      return false
    }
    end()
    return true
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func begin(_ key: StaticString) {
    beginEntry()
    append(key)
    bytes.append(UInt8(ascii: ":"))
    place = .behindKey
  }

  /// A key of the school's own choosing.
  private mutating func key(_ key: some Writable) {
    let inFlow = isInFlow
    // A key stands on one line, whatever is in it.
    isInFlow = true
    key.write(to: &self)
    isInFlow = inFlow
    bytes += ":".utf8
    place = .behindKey
  }

  /// What stands before a key, an item or a comment.
  mutating func beginEntry() {
    if isInFlow {
      if !isFirst { bytes += ", ".utf8 }
    } else if place == .line {
      for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
    }
    isFirst = false
    place = .line
  }

  private mutating func separate() {
    if place == .behindKey { bytes.append(UInt8(ascii: " ")) }
    if isInFlow { place = .line }
  }

  mutating func end() {
    guard !isInFlow else { return }
    bytes.append(UInt8(ascii: "\n"))
    place = .line
  }

  /// The column behind what was written last, in code points.
  private var column: Int {
    var count = 0
    for byte in bytes.reversed() {
      if byte == UInt8(ascii: "\n") { break }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
