package import PlanModel

/// A term that has begun, with the days that its work goes by.
package struct TermWindow: Sendable {
  package let key: TermKey
  package let dates: TermDates
  package let deadlines: TermDeadlines

  package var from: CalendarDate { dates.from }
  package var to: CalendarDate { dates.to }
  package var plansBy: CalendarDate { deadlines.plansBy }
  package var meetBy: CalendarDate { deadlines.meetBy }
  package var reviewBy: CalendarDate { deadlines.reviewBy }

  init?(_ key: TermKey, _ term: SchoolTerm) {
    guard let dates = term.dates(named: key.term) else { return nil }
    self.key = key
    self.dates = dates
    deadlines = TermDeadlines(term, dates)
  }

  /// The terms of a year that have begun, up to one of them, or to the latest.
  static func begun(
    _ school: School,
    upTo wanted: TermKey?,
    today: CalendarDate
  ) throws(EngagementError) -> [TermWindow] {
    let begun = school.termsInOrder.compactMap { TermWindow($0.key, $0.term) }.filter { $0.from <= today }
    if let wanted {
      guard school[wanted] != nil else {
        throw .unknown("term", wanted.description, among: school.termsInOrder.map(\.key.description))
      }
      guard begun.contains(where: { $0.key == wanted }) else { throw .notBegun(wanted, today) }
    }
    guard let last = begun.last(where: { wanted == nil || $0.key == wanted }) else { throw .noTerm(today) }
    return begun.filter { $0.key.year == last.key.year && $0.from <= last.from }
  }
}
