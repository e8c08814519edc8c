package import PlanModel

/// The school as measures see it: its settings, and what is kept for the school as a whole.
package struct SchoolFacts: Sendable {
  package let school: School
  /// Facts dated later do not count.
  package let today: CalendarDate
  /// The terms of the period, in order.
  package let terms: [TermPeriod]
  package let surveys: [Surveys]
  package let cpd: [AcademicYear: CPD]
  let calendar: SchoolCalendar
  let spelling: IDSpelling

  init(_ input: StatisticsInput, terms: [TermPeriod]) {
    school = input.school
    today = input.today
    surveys = input.surveys
    cpd = input.cpd
    calendar = input.school.calendar
    spelling = IDSpelling(input.school)
    self.terms = terms
  }

  /// The training sessions of a term that have taken place.
  ///
  /// What was held before the year's first term, as training days are, belongs to that term.
  func sessions(in term: TermPeriod) -> [(date: CalendarDate, session: CPD.Session)] {
    let first = school.termsInOrder.first { $0.key.year == term.key.year }?.key
    return (cpd[term.key.year]?.sessions ?? []).compactMap { session in
      guard let date = session.date?.value, date <= term.spanEnd else { return nil }
      return date >= term.from || term.key == first ? (date, session) : nil
    }
  }

  /// The members of staff on a day.
  func staff(on date: CalendarDate) -> [(id: StaffID, member: StaffMember)] {
    school.staff.entries.compactMap { entry in
      let member = entry.value
      guard (member.from?.value ?? date) <= date, date <= (member.until?.value ?? date) else { return nil }
      return (entry.key.value, member)
    }
  }
}
