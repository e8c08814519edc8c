package import PlanModel

/// Which term a new plan is for, and who needs one in it.
package struct TermChoice: Sendable {
  private let files: SchoolFiles
  private let today: CalendarDate
  private let calendar: SchoolCalendar

  package init(_ files: SchoolFiles, today: CalendarDate) {
    self.files = files
    self.today = today
    calendar = files.school.calendar
  }

  /// The current term while it lasts and somebody's plan is missing, else the next that the school knows.
  ///
  /// `pupils` answers who is meant, which a class may change from term to term.
  package func term(for pupils: (TermKey) -> [PupilID]) -> TermKey? {
    let terms = files.school.termsInOrder
    let current = files.school.term(on: today)
    let index = terms.firstIndex { $0.key == current }
    let next = index.map { $0 + 1 < terms.count ? terms[$0 + 1].key : nil } ?? terms.first?.key
    guard let current, let index else { return next }
    let planned = Set(files.listing.plans.filter { $0.place.term == current }.map(\.place.pupil))
    let isMissing = pupils(current).contains { standing($0, in: current) != nil && !planned.contains($0) }
    let isOver = (terms[index].term.to?.value).map { $0 < today } ?? false
    if isMissing, !isOver || next == nil { return current }
    return next
  }

  /// Where a pupil stands on the first day of a term, or on the day of joining in it; nil when not on the
  /// register.
  package func standing(_ pupil: PupilID, in key: TermKey) -> RegisterEntry.Period? {
    guard let entry = files.register[pupil], let dates = files.school[key]?.dates(named: key.term),
      let joined = entry.joined, joined <= dates.to
    else { return nil }
    return entry.standing(on: max(dates.from, joined))
  }

  /// Everybody for whom a plan is due in a term, in the order of their ids.
  package func everybody(in key: TermKey) -> [PupilID] {
    files.register.keys.sorted().filter { standing($0, in: key) != nil && !joinsTooLate($0, key) }
  }

  /// Those of them who are in a class.
  package func pupils(of schoolClass: ClassID, in key: TermKey) -> [PupilID] {
    everybody(in: key).filter { standing($0, in: key)?.schoolClass?.value == schoolClass }
  }

  /// Who joins late in a term has the first plan in the next.
  private func joinsTooLate(_ pupil: PupilID, _ key: TermKey) -> Bool {
    guard let term = files.school[key], let dates = term.dates(named: key.term) else { return false }
    let own = TermDeadlines(term, dates).ofPupil(
      joined: files.register[pupil]?.joined,
      in: dates,
      joinerDays: files.school.joinerDays,
      calendar: calendar
    )
    return own.plansBy > dates.to
  }
}
