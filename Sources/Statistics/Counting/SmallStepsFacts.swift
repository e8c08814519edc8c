internal import PlanModel

/// The small steps meetings of a plan, and what became of them.
struct SmallStepsFacts: Sendable {
  let all: [Meeting]
  /// Those held with family present: in person, by telephone, by video or on a home visit.
  let heldWithFamily: [Meeting]
  /// The days of those, in order.
  let metOn: [CalendarDate]
  /// The days on which the family did not attend, in order.
  let notAttendedOn: [CalendarDate]

  init(_ plan: Plan?) {
    all = plan?.meetings.filter(\.isSmallSteps) ?? []
    heldWithFamily = all.filter(\.isHeldWithFamily)
    metOn = heldWithFamily.compactMap { $0.held?.value }.sorted()
    notAttendedOn = all.flatMap(\.missed)
      .compactMap { $0.why?.value == .didNotAttend ? $0.date?.value : nil }
      .sorted()
  }
}
