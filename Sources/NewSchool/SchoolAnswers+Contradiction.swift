internal import PlanModel

/// Answers that cannot all be true, told before anything is written.
extension SchoolAnswers {
  /// The first contradiction, with what to do about it; nil where the answers fit together.
  package var contradiction: Contradiction? {
    if let words = contradictionOfDates { return Contradiction(flag: "--dates", words: words) }
    if let id = Self.repeated(in: classes.map(\.id)) {
      return Contradiction(
        flag: "--class",
        words: "\(id) is there twice; give a class once, with all its year groups and teachers"
      )
    }
    if let id = Self.repeated(in: staff.map(\.id)) {
      return Contradiction(
        flag: "--staff",
        words: "\(id) is there twice; give one role here, and write a second one into school.yaml"
      )
    }
    return nil
  }

  /// What cannot be true, and where it was said.
  package struct Contradiction: Sendable {
    package var flag: String
    package var words: String
  }

  private var contradictionOfDates: String? {
    if let name = Self.repeated(in: terms.map(\.name)) {
      return "the \(name) term is there twice; give its first and last day once"
    }
    if let start = CalendarDate(year: year.start, month: 8, day: 1),
      let end = CalendarDate(year: year.start + 1, month: 8, day: 31)
    {
      for term in terms where term.days.lowerBound < start || term.days.upperBound > end {
        return """
          the \(term.name) term, \(term.days.lowerBound) to \(term.days.upperBound), is not in the year \(year); \
          mend the days or the year
          """
      }
    }
    for (term, next) in zip(terms, terms.dropFirst()) where next.days.lowerBound <= term.days.upperBound {
      return """
        the \(next.name) term begins on \(next.days.lowerBound), before the \(term.name) term ends on \
        \(term.days.upperBound); mend one of the two days
        """
    }
    return nil
  }

  private static func repeated<ID: Hashable>(in ids: [ID]) -> ID? {
    var seen: Set<ID> = []
    return ids.first { !seen.insert($0).inserted }
  }
}
