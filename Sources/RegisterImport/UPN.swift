/// A unique pupil number: a check letter, eleven digits, and a digit or, in a temporary one, a letter.
package enum UPN {
  /// The letters in the order of their values; I, O and S are none.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  /// Whether a number has the right shape and its check letter fits.
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(CSVTable.trimmed(text).uppercased().utf8)
    guard bytes.count == 13, let check = letters.firstIndex(of: bytes[0]) else { return false }
    var sum = 0
    for (index, byte) in bytes.enumerated().dropFirst() {
      let value: Int
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        value = Int(byte) - 0x30
      } else if index == 12, let letter = letters.firstIndex(of: byte) {
        value = letter
      } else {
        return false
      }
      sum += value * (index + 1)
    }
    return sum % 23 == check
  }
}
