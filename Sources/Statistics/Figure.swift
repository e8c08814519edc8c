/// A number of the output, and what it is made of.
package struct Figure: Sendable, Hashable {
  package let unit: MeasureUnit
  /// Nil where the measure cannot be told, such as a figure of the school by class.
  package let tally: Tally?

  /// How many of the tally's units make one: a thousand where thousandths are tallied.
  package let scale: Int
  /// Whether it is left out of published figures, so that there is no tally either.
  package let isSuppressed: Bool

  package init(_ unit: MeasureUnit, _ tally: Tally?, scale: Int = 1) {
    self.unit = unit
    self.scale = scale
    self.tally = tally
    isSuppressed = false
  }

  private init(suppressed unit: MeasureUnit) {
    self.unit = unit
    scale = 1
    tally = nil
    isSuppressed = true
  }

  package static func suppressed(_ unit: MeasureUnit) -> Figure { Figure(suppressed: unit) }

  /// Whether the measure can be told here, though it may be suppressed.
  var isKnown: Bool { isSuppressed || tally != nil }

  /// What stands in the place of a value: `c` suppressed, `z` nothing to divide by; nil where there is one.
  package var symbol: String? { isSuppressed ? "c" : value == nil ? "z" : nil }

  /// The value, rounded to two decimals at most; nil where there is nothing to divide by.
  package var value: Double? {
    guard let tally else { return nil }
    switch unit {
    case .count, .days: return Self.rounded(Double(tally.numerator) / Double(scale))
    case .points:
      guard tally.denominator > 0 else { return nil }
      return Self.rounded(Double(tally.numerator) / Double(scale) / Double(tally.denominator))
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
