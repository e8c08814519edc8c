internal import PlanModel

/// What of a pupil's term has not been done though its day has passed: the same as `check` says.
package struct LateWork: Sendable {
  /// Whether the pupil is one of whom something is or will be due this term: at the school, and not so late a
  /// joiner that the first plan is the next term's.
  package let isAsked: Bool
  package let isPlanMissing: Bool
  /// Neither held nor settled with views given instead or declined.
  package let isMeetingMissing: Bool
  /// Targets without an outcome.
  package let unreviewed: Int

  init(
    _ plan: Plan?,
    hasPlan: Bool,
    _ entry: RegisterEntry?,
    _ window: TermWindow,
    _ deadlines: TermDeadlines,
    today: CalendarDate
  ) {
    let isThisTerms = deadlines.plansBy <= window.to
    // Who has left is asked for nothing any more.
    let hasLeft = entry?.hasLeft(by: today) ?? false
    func isOver(_ day: CalendarDate) -> Bool { today > day && !hasLeft }
    let standing = entry?.standing(on: min(max(today, window.from), window.to))
    isAsked = standing != nil && !hasLeft && (hasPlan || isThisTerms)
    func isOwed(_ day: CalendarDate) -> Bool {
      isThisTerms && isOver(day) && entry?.standing(on: day) != nil
    }
    isPlanMissing = !hasPlan && isOwed(deadlines.plansBy)
    // Of a plan that cannot be read nothing is known; `check` says what is wrong with it.
    isMeetingMissing =
      hasPlan
      ? isOver(deadlines.meetBy) && plan?.owesMeeting ?? false
      : isOwed(deadlines.meetBy)
    unreviewed = isOver(deadlines.reviewBy) ? plan?.unreviewedTargets.count ?? 0 : 0
  }
}
