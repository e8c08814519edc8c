package import PlanModel

/// A term that has begun, with the days that its work goes by.
package struct TermWindow: Sendable {
  package let key: TermKey
  package let from: CalendarDate
  package let to: CalendarDate
  package let plansBy: CalendarDate
  package let meetBy: CalendarDate
  package let reviewBy: CalendarDate

  init?(_ key: TermKey, _ term: SchoolTerm) {
    guard let from = term.from?.value, let to = term.to?.value, from <= to else { return nil }
    self.key = key
    self.from = from
    self.to = to
    plansBy = term.plansBy?.value ?? to
    meetBy = term.meetBy?.value ?? to
    reviewBy = term.reviewBy?.value ?? to
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
