/// The values of one file, written in a row as libyaml tells of them, and used again for the next file.
///
/// A flat row needs no reference counting and no allocation a value: reading ten thousand plans
/// costs little more than libyaml itself.
package final class Tape {
  /// One value: 24 bytes.
  @usableFromInline
  struct Entry {
    @usableFromInline var kind: YAMLNode.Kind
    @usableFromInline var style: YAMLNode.Style
    /// Where the value stands in the source, in UTF-8 offsets.
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    /// The entry after this value and everything inside it.
    @usableFromInline var next: UInt32
    /// Scalars: where the text begins in `text`. Collections: the raw end that libyaml gives,
    /// which reaches to the next token.
    @usableFromInline var first: UInt32
    /// Scalars: bytes of text. Collections: number of children, keys and values both counted.
    @usableFromInline var count: UInt32
  }

  private(set) var entries: UnsafeMutablePointer<Entry>
  private(set) var count = 0
  private var capacity: Int
  private(set) var text: UnsafeMutablePointer<UInt8>
  private(set) var textCount = 0
  private var textCapacity: Int

  package init() {
    capacity = 1024
    entries = .allocate(capacity: capacity)
    textCapacity = 16 * 1024
    text = .allocate(capacity: textCapacity)
  }

  deinit {
    entries.deallocate()
    text.deallocate()
  }

  func clear() {
    count = 0
    textCount = 0
  }

  @inline(__always)
  func append(_ entry: Entry) {
    if count == capacity { grow() }
    (entries + count).initialize(to: entry)
    count += 1
  }

  /// Copies a scalar's text and returns where it begins.
  @inline(__always)
  func append(text source: UnsafePointer<UInt8>, length: Int) -> UInt32 {
    if textCount + length > textCapacity { growText(by: length) }
    let start = textCount
    (text + start).update(from: source, count: length)
    textCount += length
    return UInt32(truncatingIfNeeded: start)
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }

  private func growText(by length: Int) {
    let wanted = max(textCapacity * 2, textCount + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    larger.update(from: text, count: textCount)
    text.deallocate()
    text = larger
    textCapacity = wanted
  }
}
