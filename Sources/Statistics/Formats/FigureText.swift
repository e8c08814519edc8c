/// Figures as people read them.
package enum FigureText {
  /// `93% (41 of 44)`, `195 h`, `44`; a dash where there is nothing to divide by, `c` where
  /// it is suppressed.
  ///
  /// No percentage is printed without its counts.
  package static func full(_ figure: Figure) -> String {
    if figure.isSuppressed { return "c" }
    guard let value = figure.value, let tally = figure.tally else { return "–" }
    switch figure.unit {
    case .percent: return "\(percent(tally))% (\(tally.numerator) of \(tally.denominator))"
    case .hours: return "\(number(value)) h"
    case .points: return "\(number(value)) points"
    case .count, .days: return number(value)
    }
  }

  /// A whole percentage: rounded, yet 100 only when nobody is missing, and 0 only when there is nobody.
  ///
  /// 257 and 258 of 260 are both 99.
  package static func percent(_ tally: Tally) -> Int {
    guard tally.denominator > 0 else { return 0 }
    if tally.numerator >= tally.denominator { return 100 * tally.numerator / tally.denominator }
    if tally.numerator <= 0 { return 0 }
    let rounded = (200 * tally.numerator + tally.denominator) / (2 * tally.denominator)
    return min(99, max(1, rounded))
  }

  /// A number with one decimal at most.
  package static func number(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "-" : ""
    return sign + (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }
}
