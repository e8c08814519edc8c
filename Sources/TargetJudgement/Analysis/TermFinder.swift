package import PlanModel

/// Finds the day that a teacher means by "half term" or "the end of the spring term".
package struct TermFinder: Sendable {
  private let terms: [TermDates]

  /// - Parameter terms: The school's own dates; years that they do not cover get the usual English ones.
  package init(terms: [TermDates] = []) { self.terms = terms.sorted { $0.from < $1.from } }

  /// The last day of the term that runs on that day or comes next, or of the next one with that name.
  func endOfTerm(named name: String? = nil, after day: CalendarDate, skipping: Int = 0) -> CalendarDate? {
    let coming = terms(around: day).filter { term in
      term.to > day && (name.map { term.name.lowercased().hasPrefix($0) } ?? true)
    }
    return skipping < coming.count ? coming[skipping].to : nil
  }

  /// The first day of the next term with that name; while such a term runs, its last day.
  func startOfTerm(named name: String, after day: CalendarDate) -> CalendarDate? {
    terms(around: day).first { $0.to > day && $0.name.lowercased().hasPrefix(name) }
      .map { $0.from > day ? $0.from : $0.to }
  }

  func startOfNextTerm(after day: CalendarDate) -> CalendarDate? {
    terms(around: day).first { $0.from > day }?.from
  }

  /// The first day of the half term holiday of the next term with that name.
  func halfTerm(named name: String, after day: CalendarDate) -> CalendarDate? {
    terms(around: day).first { $0.to > day && $0.name.lowercased().hasPrefix(name) }?.halfTerm?.lowerBound
  }

  /// The first day of the next half term holiday.
  func halfTerm(after day: CalendarDate) -> CalendarDate? {
    terms(around: day).compactMap { $0.halfTerm?.lowerBound }.first { $0 > day }
  }

  /// The end of the half term that runs on that day: its holiday, or the end of the term.
  func endOfHalfTerm(after day: CalendarDate) -> CalendarDate? {
    [halfTerm(after: day), endOfTerm(after: day)].compactMap(\.self).min()
  }

  /// The last day of the summer term.
  func endOfYear(after day: CalendarDate) -> CalendarDate? { endOfTerm(named: "summer", after: day) }

  func christmas(after day: CalendarDate) -> CalendarDate? { next(after: day) { Self.day($0, 12, 25) } }
  func easter(after day: CalendarDate) -> CalendarDate? { next(after: day, Self.easter(of:)) }

  /// The first such day after that one.
  func next(after day: CalendarDate, _ dayOfYear: (Int) -> CalendarDate?) -> CalendarDate? {
    let year = day.components.year
    return [year, year + 1].compactMap(dayOfYear).first { $0 > day }
  }

  private func terms(around day: CalendarDate) -> [TermDates] {
    let (year, month, _) = day.components
    let first = month >= 8 ? year : year - 1
    let usual = [first, first + 1].flatMap(Self.usualTerms(startingIn:))
    let unknown = usual.filter { term in !terms.contains { $0.from <= term.to && $0.to >= term.from } }
    return (terms + unknown).sorted { $0.from < $1.from }
  }

  /// Terms as most English authorities set them.
  private static func usualTerms(startingIn year: Int) -> [TermDates] {
    guard let september = day(year, 9, 1), let october = day(year, 10, 31), let december = day(year, 12, 20),
      let january = day(year + 1, 1, 4), let february = day(year + 1, 2, 14),
      let easter = easter(of: year + 1),
      let april = day(year + 1, 4, 2), let may = day(year + 1, 5, 31), let july = day(year + 1, 7, 21)
    else { return [] }
    func week(_ monday: CalendarDate) -> [ClosedRange<CalendarDate>] { [monday...monday.adding(days: 4)] }
    func monday(onOrBefore day: CalendarDate) -> CalendarDate { day.adding(days: 1 - day.weekday) }
    let springEnd = min(easter.adding(days: -3), april)
    return [
      TermDates(name: "autumn", from: september, to: december, closed: week(monday(onOrBefore: october))),
      TermDates(
        name: "spring",
        from: january,
        to: springEnd,
        closed: week(monday(onOrBefore: february.adding(days: 6)))
      ),
      TermDates(
        name: "summer",
        from: springEnd.adding(days: 15),
        to: july,
        closed: week(monday(onOrBefore: may))
      ),
    ]
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// Easter Sunday, by the anonymous Gregorian reckoning.
  private static func easter(of year: Int) -> CalendarDate? {
    let golden = year % 19
    let century = year / 100
    let skipped = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let moon = skipped - (skipped / 28) * (1 - (29 / (skipped + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    return day(year, month, offset + 28 - 31 * (month / 4))
  }
}
