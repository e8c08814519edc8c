/// Kiresuk and Sherman's T score.
package enum GoalAttainmentScore {
  /// The correlation that is assumed between goals.
  private static let correlation = 0.3

  /// The T score of goals from -2 to +2, with a mean of 50 and a deviation of 10; nil without goals.
  package static func score(_ goals: [Int], weights: [Double]? = nil) -> Double? {
    let weights = weights ?? goals.map { _ in 1 }
    guard !goals.isEmpty, weights.count == goals.count else { return nil }
    let sum = zip(goals, weights).reduce(0) { $0 + Double($1.0) * $1.1 }
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let whole = weights.reduce(0, +)
    let spread = (1 - correlation) * squares + correlation * whole * whole
    return spread > 0 ? 50 + 10 * sum / spread.squareRoot() : nil
  }
}
