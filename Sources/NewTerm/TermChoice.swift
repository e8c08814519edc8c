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
    let isMissing = pupils(current).contains { isDue($0, in: current) && !planned.contains($0) }
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
    files.register.keys.sorted().filter { isDue($0, in: key) }
  }

  private func isDue(_ pupil: PupilID, in key: TermKey) -> Bool {
    guard standing(pupil, in: key) != nil, hasLeft(pupil, in: key) == nil, !joinsTooLate(pupil, in: key)
    else {
      return false
    }
    guard let left = files.register[pupil]?.left?.value, let own = deadlines(of: pupil, in: key) else {
      return true
    }
    return left > own.plansBy
  }

  /// The day on which a pupil left, for whom no plan of that term is started any more: it lies before the term, or
  /// before today.
  package func hasLeft(_ pupil: PupilID, in key: TermKey) -> CalendarDate? {
    guard let left = files.register[pupil]?.left?.value,
      let dates = files.school[key]?.dates(named: key.term)
    else { return nil }
    // Of a term that is over somebody may still write down what was done in it.
    return left <= max(dates.from, min(today, dates.to)) ? left : nil
  }

  /// The day on which a pupil has left by today.
  package func hasLeft(_ pupil: PupilID) -> CalendarDate? {
    (files.register[pupil]?.left?.value).flatMap { $0 <= today ? $0 : nil }
  }

  /// The days by which the parts of a pupil's plan are due: later for those who join in the course of the term.
  package func deadlines(of pupil: PupilID, in key: TermKey) -> TermDeadlines? {
    guard let term = files.school[key], let dates = term.dates(named: key.term) else { return nil }
    return TermDeadlines(term, dates).ofPupil(
      joined: files.register[pupil]?.joined,
      in: dates,
      joinerDays: files.school.joinerDays,
      calendar: calendar
    )
  }

  /// The first day of a pupil who joins in the course of a term.
  package func joined(_ pupil: PupilID, in key: TermKey) -> CalendarDate? {
    guard let joined = files.register[pupil]?.joined,
      let dates = files.school[key]?.dates(named: key.term), joined > dates.from, joined <= dates.to
    else { return nil }
    return joined
  }

  /// Those of them who are in a class.
  package func pupils(of schoolClass: ClassID, in key: TermKey) -> [PupilID] {
    everybody(in: key).filter { standing($0, in: key)?.schoolClass?.value == schoolClass }
  }

  /// Who joins late in a term has the first plan in the next.
  package func joinsTooLate(_ pupil: PupilID, in key: TermKey) -> Bool {
    guard let own = deadlines(of: pupil, in: key), let dates = files.school[key]?.dates(named: key.term)
    else { return false }
    return own.plansBy > dates.to
  }
}
