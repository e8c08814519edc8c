package import Diagnostics

/// Findings by their keys, each with the number of times that it was met.
package struct FindingTally: Sendable, Equatable {
  private var counts: [FindingKey: Int] = [:]

  package init() {}

  package mutating func add(_ key: FindingKey, times: Int = 1) {
    if times > 0 { counts[key, default: 0] += times }
  }

  /// Takes one finding of this key out; false where there is none left.
  package mutating func take(_ key: FindingKey) -> Bool {
    guard let count = counts[key] else { return false }
    counts[key] = count > 1 ? count - 1 : nil
    return true
  }

  /// What is in it, in one stable order.
  package var entries: [(key: FindingKey, times: Int)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package var count: Int { counts.values.reduce(0, +) }
}
