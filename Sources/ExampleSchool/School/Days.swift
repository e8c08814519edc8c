internal import PlanModel

/// The three terms of the invented year, with the days by which things are done.
enum Days {
  static let year = AcademicYear(start: 2025)

  struct Term: Sendable {
    let name: String
    let from: CalendarDate
    let to: CalendarDate
    let closed: [ClosedRange<CalendarDate>]
    /// Invitations go out from here.
    let invitedFrom: CalendarDate
    /// First meetings are held between these days.
    let meetFrom: CalendarDate
    let meetUntil: CalendarDate
    let plansBy: CalendarDate
    let meetBy: CalendarDate
    let reviewFrom: CalendarDate
    let reviewBy: CalendarDate
    let moderateBy: CalendarDate
    let directedHours: Double

    var key: TermKey { TermKey(year: Days.year, term: TermName(unchecked: name)) }
  }

  static let terms: [Term] = [
    Term(
      name: "autumn",
      from: day(2025, 9, 3),
      to: day(2025, 12, 19),
      closed: [day(2025, 10, 27)...day(2025, 10, 31)],
      invitedFrom: day(2025, 9, 5),
      meetFrom: day(2025, 9, 18),
      meetUntil: day(2025, 10, 8),
      plansBy: day(2025, 10, 10),
      meetBy: day(2025, 10, 17),
      reviewFrom: day(2025, 12, 1),
      reviewBy: day(2025, 12, 12),
      moderateBy: day(2026, 1, 16),
      directedHours: 6
    ),
    Term(
      name: "spring",
      from: day(2026, 1, 5),
      to: day(2026, 3, 27),
      closed: [day(2026, 2, 16)...day(2026, 2, 20)],
      invitedFrom: day(2026, 1, 5),
      meetFrom: day(2026, 1, 14),
      meetUntil: day(2026, 1, 29),
      plansBy: day(2026, 1, 30),
      meetBy: day(2026, 2, 6),
      reviewFrom: day(2026, 3, 9),
      reviewBy: day(2026, 3, 20),
      moderateBy: day(2026, 4, 24),
      directedHours: 5
    ),
    Term(
      name: "summer",
      from: day(2026, 4, 13),
      to: day(2026, 7, 21),
      closed: [day(2026, 5, 4)...day(2026, 5, 4), day(2026, 5, 25)...day(2026, 5, 29)],
      invitedFrom: day(2026, 4, 14),
      meetFrom: day(2026, 4, 27),
      meetUntil: day(2026, 5, 13),
      plansBy: day(2026, 5, 15),
      meetBy: day(2026, 5, 22),
      reviewFrom: day(2026, 6, 29),
      reviewBy: day(2026, 7, 10),
      moderateBy: day(2026, 7, 17),
      directedHours: 6
    ),
  ]

  static let calendar = SchoolCalendar(
    terms: terms.map { TermDates(name: $0.name, from: $0.from, to: $0.to, closed: $0.closed) }
  )

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }

  /// The day itself, or the next one on which the school is open.
  static func schoolDay(_ date: CalendarDate) -> CalendarDate {
    calendar.isSchoolDay(date) ? date : calendar.day(1, schoolDaysAfter: date)
  }

  /// A school day between two days, by chance.
  static func between(_ first: CalendarDate, _ last: CalendarDate, _ chance: inout Chance) -> CalendarDate {
    let date = schoolDay(first.adding(days: chance.below(max(1, first.days(until: last) + 1))))
    return date <= last ? date : schoolDay(first)
  }
}
