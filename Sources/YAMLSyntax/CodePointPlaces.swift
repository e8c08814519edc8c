internal import CLibYAML

/// Turns libyaml's marks, which count code points, into UTF-8 offsets.
///
/// Marks come nearly in order, so the last answer is a good place to walk from.
struct CodePointPlaces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let isASCII: Bool
  private var index = 0
  private var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool) {
    self.bytes = bytes
    self.base = base
    self.isASCII = isASCII
  }

  /// The offset in the file, any byte order mark counted.
  @inline(__always)
  mutating func offset(of mark: yaml_mark_t) -> Int {
    if isASCII { return base + Int(mark.index) }
    return base + walk(to: Int(mark.index))
  }

  private mutating func walk(to target: Int) -> Int {
    while index < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    while index > target, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }

  /// The byte before an offset of the file.
  func byte(before fileOffset: Int) -> UInt8? {
    let place = fileOffset - base - 1
    return bytes.indices.contains(place) ? bytes[place] : nil
  }
}
