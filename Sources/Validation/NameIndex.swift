internal import PlanModel

/// The pupils' ids and names, for finding them in the texts of other pupils' plans.
///
/// A class, so that a text is looked through without counting references to each of its parts.
final class NameIndex: Sendable {
  /// Pupils by the fingerprint of their short name.
  private let byName: [UInt64: [PupilID]]
  /// The surname's fingerprint of each pupil whose name is known.
  private let surnames: [PupilID: UInt64]
  /// Pupils by the fingerprint of their id.
  private let byID: [UInt64: PupilID]
  private let families: [PupilID: OtherID]

  /// Names that are words as well, and say nothing at the start of a sentence.
  private static let everyday: Set<String> = [
    "will", "grace", "mark", "may", "rose", "daisy", "summer", "joy", "faith", "hope", "amber", "ruby",
    "jack", "april",
    "june", "august", "sunny", "star", "lily", "ivy", "holly", "heather", "robin", "jay", "bill", "frank",
    "art", "miles",
    "sky", "skye", "angel", "christian", "honor", "honour", "bliss", "destiny", "ray", "penny", "olive",
    "poppy", "willow",
    "hazel", "iris", "violet", "precious", "prince", "king", "noor", "iman", "an", "in", "son", "sam",
  ]

  init(register: [PupilID: RegisterEntry], people: People?) {
    var byID: [UInt64: PupilID] = [:]
    var families: [PupilID: OtherID] = [:]
    for (pupil, entry) in register {
      byID[WordFingerprint.word(pupil.text)] = pupil
      families[pupil] = entry.family?.value
    }
    var byName: [UInt64: [PupilID]] = [:]
    var surnames: [PupilID: UInt64] = [:]
    for entry in people?.pupils.entries ?? [] {
      let pupil = entry.key.value
      let words = entry.value.name?.value.split(separator: " ") ?? []
      if words.count > 1, let last = words.last { surnames[pupil] = WordFingerprint.word(last) }
      var names = [words.first.map(String.init) ?? ""]
      if let known = entry.value.knownAs?.value { names.append(known) }
      for name in Set(names) where name.utf8.count >= 3 {
        byName[WordFingerprint.word(name), default: []].append(pupil)
      }
    }
    let common = Set(Self.everyday.map { WordFingerprint.word($0) })
    self.everydayWords = common
    self.byName = byName
    self.surnames = surnames
    self.byID = byID
    self.families = families
  }

  private let everydayWords: Set<UInt64>

  /// A stretch of a text, in UTF-8 offsets, that names another pupil.
  struct Mention {
    var bytes: Range<Int>
    /// Whether it is the id that stands there.
    var isID: Bool
  }

  /// The first id or name of another pupil in a text.
  ///
  /// A full name counts wherever the pupil is; a first name alone only where `isNear` says that the pupil is
  /// in the same class, since cousins and neighbours have names too.
  func mention(in text: String, of plan: PupilID, isNear: (PupilID) -> Bool) -> Mention? {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        // Nearly all words are plain ones in small letters, which are neither ids nor names.
        let telling = Self.firstTelling(in: bytes, from: index)
        guard telling < bytes.count else { break }
        guard WordFingerprint.letter(bytes[telling]) != nil else {
          index = telling + 1
          continue
        }
        var start = telling
        while start > index, WordFingerprint.letter(bytes[start - 1]) != nil { start -= 1 }
        index = start
        var hash = WordFingerprint.start
        var hasDigit = false
        // Hyphens belong to ids.
        while index < bytes.count {
          let byte = bytes[index]
          if let letter = WordFingerprint.letter(byte) {
            hash = WordFingerprint.add(letter, to: hash)
            if letter >= 0x30, letter <= 0x39 { hasDigit = true }
          } else if byte != UInt8(ascii: "-") || !hasDigit || index + 1 >= bytes.count
            || WordFingerprint.letter(bytes[index + 1]) == nil
          {
            break
          }
          index += 1
        }
        let first = bytes[start]
        let isCapital = (first >= 0x41 && first <= 0x5A) || first >= 0x80
        if hasDigit {
          if let other = byID[hash], other != plan { return Mention(bytes: start..<index, isID: true) }
        } else if isCapital, let others = byName[hash], !others.contains(plan) {
          let next = Self.nextWord(bytes, from: index)
          let isFull = others.contains { surnames[$0] == next && next != nil }
          let isSibling = families[plan].map { family in others.contains { families[$0] == family } } ?? false
          if isSibling { continue }
          if isFull || (!everydayWords.contains(hash) && others.contains(where: isNear)) {
            return Mention(bytes: start..<index, isID: false)
          }
        }
      }
      return nil
    }
  }

  /// Where the first capital, digit or letter beyond ASCII stands, or one of a few signs that tell nothing.
  @inline(__always)
  private static func firstTelling(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    // Eight bytes at a time: their high bits say in which eighth of ASCII each is.
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let capitals = word & ~(word << 1)
      let digits = ~word & word << 1 & word << 2
      let telling = (capitals | digits) & 0x4040_4040_4040_4040 | word & 0x8080_8080_8080_8080
      if telling != 0 { return index + telling.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, (0x20...0x2F).contains(raw[index]) || (0x60...0x7F).contains(raw[index]) {
      index += 1
    }
    return index
  }

  private static func nextWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    guard start < bytes.count, bytes[start] == 0x20 else { return nil }
    var hash = WordFingerprint.start
    var index = start + 1
    while index < bytes.count, let letter = WordFingerprint.letter(bytes[index]) {
      hash = WordFingerprint.add(letter, to: hash)
      index += 1
    }
    return index > start + 1 ? hash : nil
  }
}
