/// Whole numbers that add up: what is counted, and what it is divided by.
///
/// Hours are tallied in minutes. A ratio of several pupils or terms is the sum of the numerators over the
/// sum of the denominators, never a mean of percentages.
package struct Tally: Sendable, Hashable {
  package var numerator: Int
  /// Nought for plain counts.
  package var denominator: Int

  package init(_ numerator: Int, of denominator: Int = 0) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let nothing = Tally(0)

  /// One of one, nought of one, or nothing when there is no base to count in.
  package static func share(_ isCounted: Bool, among isInBase: Bool) -> Tally {
    isInBase ? Tally(isCounted ? 1 : 0, of: 1) : .nothing
  }

  package static func += (left: inout Tally, right: Tally) {
    left.numerator += right.numerator
    left.denominator += right.denominator
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum += right
    return sum
  }
}
