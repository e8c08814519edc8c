internal import PlanModel

/// The small steps meetings of a plan, and what became of them.
struct SmallStepsFacts: Sendable {
  let all: [Meeting]
  /// Those held with family present: in person, by telephone, by video or on a home visit.
  let heldWithFamily: [Meeting]
  /// The days of those, in order.
  let metOn: [CalendarDate]
  /// The same by whom they are with: the family; where parents meet apart, each of them.
  let parties: [MeetingParty]

  init(_ plan: Plan?) {
    all = plan?.meetings.filter(\.isSmallSteps) ?? []
    heldWithFamily = all.filter(\.isHeldWithFamily)
    metOn = heldWithFamily.compactMap { $0.held?.value }.sorted()
    parties = plan.map { MeetingParty.all(in: $0).filter { !$0.meetings.isEmpty } } ?? []
  }
}
