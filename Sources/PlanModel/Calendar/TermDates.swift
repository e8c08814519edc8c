/// When a term runs, in the school's own dates.
package struct TermDates: Sendable, Hashable {
  /// As school.yaml names it: `autumn`.
  package var name: String
  package var from: CalendarDate
  package var to: CalendarDate
  /// Days on which the school is closed inside the term, half term among them; both ends included.
  package var closed: [ClosedRange<CalendarDate>]

  package init(name: String, from: CalendarDate, to: CalendarDate, closed: [ClosedRange<CalendarDate>] = []) {
    self.name = name
    self.from = from
    self.to = to
    self.closed = closed
  }

  /// The longest closure of four days or more: half term, when the term has one.
  package var halfTerm: ClosedRange<CalendarDate>? {
    closed.filter { $0.lowerBound.days(until: $0.upperBound) >= 3 }
      .max { $0.lowerBound.days(until: $0.upperBound) < $1.lowerBound.days(until: $1.upperBound) }
  }

  /// Whether the school is open to pupils that day: a weekday of the term that is not closed.
  package func isSchoolDay(_ date: CalendarDate) -> Bool {
    date >= from && date <= to && date.weekday <= 5 && !closed.contains { $0.contains(date) }
  }
}
