/// The days by which the parts of a term's work are due: for everybody, or for one pupil.
///
/// A day that school.yaml leaves out is the term's last.
package struct TermDeadlines: Sendable, Hashable {
  /// Targets are written.
  package var plansBy: CalendarDate
  /// The family has been met.
  package var meetBy: CalendarDate
  /// Targets are reviewed.
  package var reviewBy: CalendarDate

  /// Those of everybody.
  package init(_ term: SchoolTerm, _ dates: TermDates) {
    plansBy = term.plansBy?.value ?? dates.to
    meetBy = term.meetBy?.value ?? dates.to
    reviewBy = term.reviewBy?.value ?? dates.to
  }

  /// Those of a pupil with this first day on the register: who joins in the course of the term has
  /// `joiner_days` school days for the plan and the meeting, where that is later than everybody's day.
  package func ofPupil(
    joined: CalendarDate?,
    in dates: TermDates,
    joinerDays: Int,
    calendar: SchoolCalendar
  ) -> TermDeadlines {
    guard let joined, joined > dates.from, joined <= dates.to else { return self }
    let grace = calendar.day(joinerDays, schoolDaysAfter: joined)
    var own = self
    own.plansBy = max(plansBy, grace)
    own.meetBy = max(meetBy, grace)
    return own
  }
}
