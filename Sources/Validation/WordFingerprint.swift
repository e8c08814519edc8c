/// The same number for the same words, however they are spaced, punctuated or capitalised.
package enum WordFingerprint {
  /// FNV-1a over the letters and digits, in small letters, with one space between words.
  package static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var pendingSpace = false
    var isEmpty = true
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in text.utf8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isWord = isUpper || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
      if isWord {
        if pendingSpace { add(0x20) }
        pendingSpace = false
        isEmpty = false
        add(isUpper ? byte | 0x20 : byte)
      } else {
        pendingSpace = !isEmpty
      }
    }
    return isEmpty ? 0 : hash
  }
}
