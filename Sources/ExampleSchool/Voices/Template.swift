/// A sentence with gaps such as `{child}`, or `{He}` for a capital letter; cut up once and filled thousands of times.
struct Template: Sendable, ExpressibleByStringLiteral {
  let text: String
  let gaps: [Place]

  /// Where a gap stands in the text, in UTF-8.
  struct Place: Sendable {
    var start: Int
    var end: Int
    var gap: Gap
    var isCapital: Bool
  }

  /// A text as it is.
  init(plain text: String) { (self.text, gaps) = (text, []) }

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: String) {
    self.text = text
    var gaps: [Place] = []
    var start: Int?
    let bytes = Array(text.utf8)
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "{") {
        start = offset
      } else if byte == UInt8(ascii: "}"), let first = start {
        let name = String(decoding: bytes[first + 1..<offset], as: UTF8.self)
        let small = name.prefix(1).lowercased() + name.dropFirst()
        if let gap = Gap(name: small) {
          gaps.append(Place(start: first, end: offset + 1, gap: gap, isCapital: small != name))
        }
        start = nil
      }
    }
    self.gaps = gaps
  }
}

/// What stands in for a word.
enum Gap: UInt8, CaseIterable, Sendable {
  // Settled before a sentence is begun.
  case he, him, his, himself, x, main, child, adult, love
  // Chosen from a list, unless they are settled.
  case day, day2, count, often, lately, says, helper2, matter, family, noise
  case place, sign, person, hard, helper, comfort, sign2, wish, wish2, why, mood
  case at, now2, season, meal, meal2, relative, effort, effort2, rest, rest2, trait, event, trouble
  case trouble2, upset, hope, hope2, month, saw, outing

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  init?(name: String) {
    guard let gap = Self.byName[name] else { return nil }
    self = gap
  }
}
