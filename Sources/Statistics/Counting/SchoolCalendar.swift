internal import PlanModel

/// The school's days over all its terms, for counting in school days.
struct SchoolCalendar: Sendable {
  private let terms: [TermDates]

  init(_ school: School) {
    terms = school.termsInOrder.compactMap { $0.term.dates(named: $0.key.term) }
  }

  /// The day on which so many school days have passed since another; nil when no term reaches so far.
  func day(_ count: Int, schoolDaysAfter date: CalendarDate) -> CalendarDate? {
    guard let last = terms.map(\.to).max() else { return nil }
    var left = count
    var day = date
    while left > 0 {
      day = day.adding(days: 1)
      guard day <= last else { return nil }
      if terms.contains(where: { $0.isSchoolDay(day) }) { left -= 1 }
    }
    return day
  }
}
