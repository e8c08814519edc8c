/// Chance that is the same in every run: SplitMix64, started anew for each pupil and subject, so that neither
/// the order of the work nor the number of cores matters.
struct Chance: Sendable {
  /// What is decided by chance, each from a stream of its own.
  enum Subject: UInt64, Sendable {
    case school, family, pupil, targets, meetings, voices, moderation
  }

  private var state: UInt64

  init(seed: UInt64, _ subject: Subject, _ number: Int, _ part: Int = 0) {
    state = seed
    for value in [subject.rawValue, UInt64(truncatingIfNeeded: number), UInt64(truncatingIfNeeded: part)] {
      state = next() ^ (value &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to one less than the bound; 0 when there is none.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True that often in a hundred.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  mutating func pick<Element>(_ items: [Element]) -> Element? {
    items.isEmpty ? nil : items[below(items.count)]
  }

  /// Several different items, in a chance order.
  mutating func pick<Element>(_ count: Int, of items: [Element]) -> [Element] {
    // Places among those left are turned into places among all: copying the items would take longer.
    var taken: [Int] = []
    var chosen: [Element] = []
    while chosen.count < count, taken.count < items.count {
      var place = below(items.count - taken.count)
      var position = 0
      while position < taken.count, taken[position] <= place {
        place += 1
        position += 1
      }
      taken.insert(place, at: position)
      chosen.append(items[place])
    }
    return chosen
  }

  /// An item by weights that belong to the items.
  mutating func weighted<Element>(_ items: [(Element, Int)]) -> Element? {
    var left = below(items.reduce(0) { $0 + $1.1 })
    for (item, weight) in items {
      if left < weight { return item }
      left -= weight
    }
    return items.last?.0
  }
}
