/// A number of the output, and what it is made of.
package struct Figure: Sendable, Hashable {
  package let unit: MeasureUnit
  /// Nil where the measure cannot be told, such as a figure of the school by class.
  package let tally: Tally?

  package init(_ unit: MeasureUnit, _ tally: Tally?) {
    self.unit = unit
    self.tally = tally
  }

  /// The value, rounded to two decimals at most; nil where there is nothing to divide by.
  package var value: Double? {
    guard let tally else { return nil }
    switch unit {
    case .count, .days, .points: return Double(tally.numerator)
    case .hours: return Self.rounded(Double(tally.numerator) / 60)
    case .percent: return exactPercent.map(Self.rounded)
    }
  }

  /// The percentage, unrounded, for comparing with a goal.
  package var exactPercent: Double? {
    guard unit == .percent, let tally, tally.denominator > 0 else { return nil }
    return Double(tally.numerator) / Double(tally.denominator) * 100
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
