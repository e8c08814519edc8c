/// The words of a target in little room: enough to tell whether another says the same, or nearly.
///
/// What stands before `will` is left out, since it is a name or a date; so are numbers, which move on
/// from term to term in a target that is otherwise carried on.
package struct WordSketch: Sendable {
  /// A fingerprint of the words in their order.
  package let fingerprint: UInt64
  /// A number for each different word, in ascending order.
  private let words: [UInt32]

  package static let empty = WordSketch(fingerprint: 0, words: [])

  private init(fingerprint: UInt64, words: [UInt32]) {
    self.fingerprint = fingerprint
    self.words = words
  }

  package init(of text: String) {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(24)
    var whole = WordFingerprint.start
    var word = WordFingerprint.start
    var length = 0
    var hasDigit = false
    func finish() {
      defer {
        word = WordFingerprint.start
        length = 0
        hasDigit = false
      }
      guard length > 0, !hasDigit else { return }
      if word == Self.will, numbers.count <= 8 {
        numbers.removeAll(keepingCapacity: true)
        whole = WordFingerprint.start
        return
      }
      numbers.append(UInt32(truncatingIfNeeded: word ^ (word >> 32)))
      whole = WordFingerprint.mix(whole, word)
    }
    for byte in text.utf8 {
      if let letter = WordFingerprint.letter(byte) {
        word = WordFingerprint.add(letter, to: word)
        length += 1
        if letter >= 0x30, letter <= 0x39 { hasDigit = true }
      } else {
        finish()
      }
    }
    finish()
    fingerprint = numbers.isEmpty ? 0 : whole
    numbers.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(numbers.count)
    for number in numbers where unique.last != number { unique.append(number) }
    words = unique
  }

  private static let will = WordFingerprint.word("will")

  /// Whether two targets say the same in nearly the same words: five words of six are shared.
  package func isNearlyEqual(to other: WordSketch) -> Bool {
    guard words.count >= 4, other.words.count >= 4 else {
      return fingerprint != 0 && fingerprint == other.fingerprint
    }
    var shared = 0
    var (left, right) = (0, 0)
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] {
        shared += 1
        left += 1
        right += 1
      } else if words[left] < other.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared * 6 >= (words.count + other.words.count - shared) * 5
  }
}
