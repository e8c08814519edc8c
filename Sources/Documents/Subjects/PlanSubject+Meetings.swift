internal import PlanModel

extension PlanSubject {
  /// The day by which the family is to be met in the plan's own term; nil once it has passed.
  var meetBy: CalendarDate? {
    let term = school[place.term]
    let day = term?.meetBy?.value ?? term?.to?.value
    return day.flatMap { $0 >= wholeSchool.today ? $0 : nil }
  }

  /// The day by which the family is to be met next: in this term until a meeting has been held, then in the
  /// term after it. Nil where that day has passed, or is not known.
  var nextMeetingBy: CalendarDate? {
    let terms = school.termsInOrder
    guard let here = terms.firstIndex(where: { $0.key == place.term }) else { return nil }
    let isMet = plan.meetings.contains { meeting in
      meeting.isSmallSteps && meeting.isHeldWithFamily
        && (meeting.with == nil || recipient == nil || recipient?.isSame(as: meeting.with?.value) == true)
    }
    let candidates = isMet ? terms[(here + 1)...] : terms[here...]
    return candidates.lazy.compactMap { $0.term.meetBy?.value ?? $0.term.to?.value }
      .first { $0 >= wholeSchool.today }
  }
}
