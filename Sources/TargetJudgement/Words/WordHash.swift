/// Polynomial hashes of words: the hash of a word without one letter follows from its parts.
enum WordHash {
  static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15 | 1
  /// Shorter words differ by one letter too often to forgive it.
  static let shortestForgiven = 6
  static let longestForgiven = 20

  private static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for index in 0..<longestForgiven { powers.append(powers[index] &* factor) }
    return powers
  }()

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { hash &* factor &+ UInt64(byte) }

  static func whole(_ word: String) -> UInt64 { word.utf8.reduce(0) { adding($1, to: $0) } }

  static func stem(_ word: String) -> UInt32 { stem(whole(word)) }
  static func stem(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }

  static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9 >> 24) & mask
  }

  /// The hashes of the word with each letter but the first left out; none for words of unlikely length.
  static func leavingOneOut(_ bytes: some Collection<UInt8>) -> [UInt64] {
    let count = bytes.count
    guard count >= shortestForgiven, count <= longestForgiven else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(count - 1)
    var suffixes: [UInt64] = []
    suffixes.reserveCapacity(count)
    var suffix: UInt64 = 0
    var power = 0
    for byte in bytes.reversed() {
      suffixes.append(suffix)
      suffix = suffix &+ UInt64(byte) &* powers[power]
      power += 1
    }
    var prefix: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      let rest = count - 1 - index
      if index > 0 { hashes.append(prefix &* powers[rest] &+ suffixes[rest]) }
      prefix = adding(byte, to: prefix)
    }
    return hashes
  }
}
