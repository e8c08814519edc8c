/// The school's days over all its terms.
package struct SchoolCalendar: Sendable {
  /// In the order of their first days.
  package let terms: [TermDates]

  package init(terms: [TermDates]) { self.terms = terms.sorted { $0.from < $1.from } }

  package func isSchoolDay(_ date: CalendarDate) -> Bool {
    terms.contains { $0.isSchoolDay(date) }
  }

  /// The day that many school days later; weekdays count where no term is known.
  package func day(_ count: Int, schoolDaysAfter start: CalendarDate) -> CalendarDate {
    var date = start
    var left = count
    // Two years are more than any deadline of a school.
    for _ in 0..<750 where left > 0 {
      date = date.adding(days: 1)
      if counts(date) { left -= 1 }
    }
    return date
  }

  /// School days after the first day, up to and with the last; nought when the last is not later.
  package func schoolDays(after first: CalendarDate, through last: CalendarDate) -> Int {
    guard first < last, first.days(until: last) < 4000 else { return 0 }
    var count = 0
    var date = first
    while date < last {
      date = date.adding(days: 1)
      if counts(date) { count += 1 }
    }
    return count
  }

  private func counts(_ date: CalendarDate) -> Bool {
    guard date.weekday <= 5 else { return false }
    guard let first = terms.first, let last = terms.last, date >= first.from, date <= last.to else {
      return true
    }
    return isSchoolDay(date)
  }
}
