package import PlanModel
internal import TargetJudgement

/// What every rule may look up: the school's files, its calendar, and the day.
package struct SchoolContext: Sendable {
  package let files: SchoolFiles
  package let today: CalendarDate
  package let calendar: SchoolCalendar
  /// Judges the wording of targets by the school's own terms.
  let judge: TargetJudge
  private let terms: [TermKey: TermFacts]

  /// A term with its deadlines, those left out filled in.
  package struct TermFacts: Sendable {
    package let key: TermKey
    package let dates: TermDates
    package let plansBy: CalendarDate
    package let meetBy: CalendarDate
    package let reviewBy: CalendarDate
  }

  package init(files: SchoolFiles, today: CalendarDate) {
    self.files = files
    self.today = today
    var terms: [TermKey: TermFacts] = [:]
    for (key, term) in files.school.termsInOrder {
      guard let dates = term.dates(named: key.term) else { continue }
      terms[key] = TermFacts(
        key: key,
        dates: dates,
        plansBy: term.plansBy?.value ?? dates.to,
        meetBy: term.meetBy?.value ?? dates.to,
        reviewBy: term.reviewBy?.value ?? dates.to
      )
    }
    self.terms = terms
    self.calendar = SchoolCalendar(terms: terms.values.map(\.dates))
    self.judge = TargetJudge(terms: terms.values.map(\.dates))
  }

  package var school: School { files.school }
  package func term(_ key: TermKey) -> TermFacts? { terms[key] }
  package func entry(_ pupil: PupilID) -> RegisterEntry? { files.register[pupil] }
  package func schoolClass(_ place: PlanPlace) -> SchoolClass? {
    school.years[place.term.year]?.classes[place.schoolClass]
  }

  /// The term before, in the order of their first days.
  package func term(before key: TermKey) -> TermFacts? {
    guard let from = terms[key]?.dates.from else { return nil }
    return terms.values.filter { $0.dates.from < from }.max { $0.dates.from < $1.dates.from }
  }

  /// School days in which a missed meeting is followed up.
  package var followUpWithin: Int { school.followUp?.within?.value ?? 5 }
}
