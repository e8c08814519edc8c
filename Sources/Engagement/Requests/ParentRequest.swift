package import PlanModel

/// A meeting that a parent asked for.
package struct ParentRequest: Sendable {
  package let pupil: PupilID
  package let term: TermKey
  package let kinds: [MeetingKind]
  /// Nil where the plan does not say.
  package let askedOn: CalendarDate?
  /// The last day of `answer_within`.
  package let answerBy: CalendarDate?
  /// The day on which the school answered: a day offered, or the meeting held.
  package let answeredOn: CalendarDate?
  package let held: CalendarDate?
  package let outcome: MeetingOutcome?
  /// School days until `answerBy`; nought on the day, negative after it. Nil once answered.
  package let daysLeft: Int?

  /// Where a request stands.
  package enum State: String, Sendable, CaseIterable {
    case overdue
    case open
    case answeredLate = "answered late"
    case answered
  }

  package let state: State

  init?(_ meeting: Meeting, _ pupil: PupilID, _ term: TermKey, _ facts: EngagementFacts) {
    guard meeting.askedForBy?.value == .parent else { return nil }
    let today = facts.input.today
    self.pupil = pupil
    self.term = term
    kinds = meeting.kinds.map(\.value)
    askedOn = meeting.askedOn?.value
    answerBy = askedOn.map { facts.calendar.day(facts.input.school.answerWithin, schoolDaysAfter: $0) }
    held = meeting.held.flatMap { $0.value <= today ? $0.value : nil }
    outcome = held == nil ? meeting.outcome?.value : nil
    // A day that the family could not make was offered in time all the same.
    let offered = meeting.missed.compactMap { missed in
      missed.why?.value == .schoolMovedIt ? nil : missed.date?.value
    }
    .filter { $0 <= today }
    answeredOn = (offered + [held].compactMap { $0 }).min()
    let isAnswered = answeredOn != nil || outcome != nil
    if isAnswered {
      daysLeft = nil
      let isLate = if let answeredOn, let answerBy { answeredOn > answerBy } else { false }
      state = isLate ? .answeredLate : .answered
    } else {
      daysLeft = answerBy.map { by in
        by >= today
          ? facts.calendar.schoolDays(after: today, through: by)
          : -facts.calendar.schoolDays(after: by, through: today)
      }
      state = answerBy.map { today > $0 } ?? false ? .overdue : .open
    }
  }
}
