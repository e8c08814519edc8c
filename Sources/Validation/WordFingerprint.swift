/// The same number for the same words, however they are spaced, punctuated or capitalised (FNV-1a).
package enum WordFingerprint {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// Takes a word's number into that of the words before it.
  static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    var hash = hash
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      hash = add(UInt8(truncatingIfNeeded: word >> shift), to: hash)
    }
    return hash
  }

  /// The byte of a letter or digit in small letters; nil for what stands between words.
  @inline(__always)
  static func letter(_ byte: UInt8) -> UInt8? {
    if byte >= 0x61, byte <= 0x7A { return byte }
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    return (byte >= 0x30 && byte <= 0x39) || byte >= 0x80 ? byte : nil
  }

  /// The number of a single word.
  static func word(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(start) { hash, byte in letter(byte).map { add($0, to: hash) } ?? hash }
  }

  /// The number of a text; nought when it has no words.
  package static func of(_ text: String) -> UInt64 {
    var hash = start
    var pendingSpace = false
    var isEmpty = true
    for byte in text.utf8 {
      if let letter = letter(byte) {
        if pendingSpace { hash = add(0x20, to: hash) }
        pendingSpace = false
        isEmpty = false
        hash = add(letter, to: hash)
      } else {
        pendingSpace = !isEmpty
      }
    }
    return isEmpty ? 0 : hash
  }
}
