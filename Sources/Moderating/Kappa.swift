/// How far two people agree on the same things, beyond what chance alone would give: Cohen's kappa.
package struct Kappa: Sendable {
  /// Things that both judged.
  package private(set) var total = 0
  /// Those on which they said the same.
  package private(set) var agreed = 0
  private var first: [Int: Int] = [:]
  private var second: [Int: Int] = [:]

  package init() {}

  /// Counts one thing that the one put into one category and the other into another.
  package mutating func count(_ one: Int, _ other: Int, times: Int = 1) {
    total += times
    if one == other { agreed += times }
    first[one, default: 0] += times
    second[other, default: 0] += times
  }

  /// (observed - expected) / (1 - expected); nil with nothing to compare, and where both put everything
  /// into one and the same category, so that chance alone explains it.
  package var value: Double? {
    guard total > 0 else { return nil }
    let chance = first.reduce(0) { $0 + $1.value * second[$1.key, default: 0] }
    // Whole numbers, so that the one case without an answer is met exactly.
    guard chance < total * total else { return nil }
    return Double(agreed * total - chance) / Double(total * total - chance)
  }
}
