internal import PlanModel

/// The dates that an English school year usually has; every authority sets its own.
struct UsualYear {
  let terms: [SchoolAnswers.Term]

  init(_ year: AcademicYear) {
    let (autumn, spring) = (year.start, year.start + 1)
    let easter = Self.easter(of: spring)
    var terms: [SchoolAnswers.Term] = []
    func add(_ name: String, _ from: CalendarDate?, _ to: CalendarDate?) {
      guard let from, let to, from < to else { return }
      terms.append(SchoolAnswers.Term(name: TermName(unchecked: name), days: from...to))
    }
    add(
      "autumn",
      CalendarDate(year: autumn, month: 9, day: 2)?.schoolDayOrLater,
      CalendarDate(year: autumn, month: 12, day: 20)?.latest(weekday: 5)
    )
    // Two weeks around Easter are free.
    add(
      "spring",
      CalendarDate(year: spring, month: 1, day: 10)?.latest(weekday: 1),
      easter?.adding(days: -9)
    )
    // After a late Easter, the term would begin on the May holiday.
    let afterEaster = easter?.adding(days: 8)
    add(
      "summer",
      afterEaster == Self.mayDay(of: spring) ? afterEaster?.adding(days: 1) : afterEaster,
      CalendarDate(year: spring, month: 7, day: 22)?.latest(weekday: 3)
    )
    self.terms = terms
  }

  /// The week in the middle of a term, and the May holiday.
  static func closed(in days: ClosedRange<CalendarDate>) -> [ClosedRange<CalendarDate>] {
    let year = days.lowerBound.components.year
    let mondays = [
      CalendarDate(year: year, month: 10, day: 27)?.latest(weekday: 1),
      CalendarDate(year: year, month: 2, day: 21)?.latest(weekday: 1),
      CalendarDate(year: year, month: 5, day: 31)?.latest(weekday: 1),
    ]
    let weeks = mondays.compactMap { $0 }.map { $0...$0.adding(days: 4) }
    let holidays = (mayDay(of: year).map { [$0...$0] } ?? []) + weeks
    return holidays.filter { days.contains($0.lowerBound) && days.contains($0.upperBound) }
  }

  /// The holiday of the first Monday in May.
  private static func mayDay(of year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: 5, day: 7)?.latest(weekday: 1)
  }

  /// Easter Sunday, by the rule of Gauss in the form of Meeus, Jones and Butcher.
  static func easter(of year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension CalendarDate {
  /// The last such weekday, 1 Monday to 7 Sunday, that is not later than this day.
  func latest(weekday: Int) -> CalendarDate { adding(days: -((self.weekday - weekday + 7) % 7)) }

  /// This day, or the Monday after when it is in a weekend.
  var schoolDayOrLater: CalendarDate { weekday > 5 ? adding(days: 8 - weekday) : self }
}
