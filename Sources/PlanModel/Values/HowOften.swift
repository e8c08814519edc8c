/// How often something is given, read from the words that staff type: `daily`, `3 x a week`.
///
/// Only what the words say outright is read. `regularly`, `monthly` or `at least twice a week` tell no number
/// to add up with, and are nobody's to guess.
package struct HowOften: Sendable, Hashable {
  /// What the times are counted in.
  package enum Span: Sendable, Hashable {
    /// So many school weeks: one for `weekly`, two for `fortnightly`.
    case weeks(Int)
    case term
  }

  package let times: Int
  package let span: Span

  package init(times: Int, in span: Span) {
    self.times = times
    self.span = span
  }

  /// On each of a week's five school days.
  package static let daily = HowOften(times: 5, in: .weeks(1))

  /// Nil when the words do not say how often.
  package init?(_ words: String) {
    var reader = HowOftenReader(words)
    guard let read = reader.read(), (1...100).contains(read.times) else { return nil }
    self = read
  }

  /// How many times in so many school days, to the nearest; a term's are all given in whatever part of it.
  package func times(inSchoolDays days: Int) -> Int {
    switch span {
    case .term: return times
    case .weeks(let weeks):
      let whole = 5 * max(1, weeks)
      return (2 * times * days + whole) / (2 * whole)
    }
  }

  /// Minutes in an average week of a stretch of school days, to the nearest, when each time takes so many.
  package func minutesAWeek(each minutes: Int, inSchoolDays days: Int) -> Int {
    let (numerator, denominator): (Int, Int) =
      switch span {
      case .weeks(let weeks): (times * minutes, max(1, weeks))
      case .term: (times * minutes * 5, max(5, days))
      }
    return (2 * numerator + denominator) / (2 * denominator)
  }
}
