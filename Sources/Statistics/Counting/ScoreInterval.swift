/// How far a share, or the difference of two, can be off by chance: 95% intervals.
package enum ScoreInterval {
  private static let z = 1.959964

  /// Wilson's score interval of a share, from 0 to 1; nil without answers.
  ///
  /// Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
  package static func share(_ tally: Tally) -> ClosedRange<Double>? {
    guard tally.denominator > 0, (0...tally.denominator).contains(tally.numerator) else { return nil }
    let count = Double(tally.denominator)
    let share = Double(tally.numerator) / count
    let middle = share + z * z / (2 * count)
    let reach = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 1 + z * z / count
    return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
  }

  /// The interval of the change from one share to another, from -1 to 1.
  ///
  /// Newcombe's hybrid of two score intervals (1998, Statistics in Medicine 17, 873-890, method 10), for two
  /// groups of different people. Where the same people answer twice it is rather too wide than too narrow.
  package static func change(from first: Tally, to last: Tally) -> ClosedRange<Double>? {
    guard let old = share(first), let new = share(last) else { return nil }
    let oldShare = Double(first.numerator) / Double(first.denominator)
    let newShare = Double(last.numerator) / Double(last.denominator)
    func root(_ left: Double, _ right: Double) -> Double { (left * left + right * right).squareRoot() }
    let change = newShare - oldShare
    let low = change - root(newShare - new.lowerBound, old.upperBound - oldShare)
    let high = change + root(new.upperBound - newShare, oldShare - old.lowerBound)
    return max(-1, low)...min(1, high)
  }
}
