package import Diagnostics
package import PlanModel

/// One plan and what the rules may know around it.
///
/// A class, so that a hundred rules can be asked without copying the plan.
package final class PlanContext: Sendable {
  package let plan: Plan
  /// Year, term, class and pupil, as the path says them.
  package let place: PlanPlace
  package let school: SchoolContext
  /// The term, when school.yaml knows it.
  package let term: SchoolContext.TermFacts?
  /// The pupil's entry in the register.
  package let entry: RegisterEntry?
  /// Where the pupil stands on the plan's first day: the term's, or the day of joining.
  package let standing: RegisterEntry.Period?
  /// Deadlines of this plan: the term's, later for those who joined in mid-term.
  private let deadlines: TermDeadlines?
  var meetBy: CalendarDate? { deadlines?.meetBy }
  private let unread: [SourceRange]
  private let replacedTargets: Set<TargetID>

  /// `unread` are the places of values that nothing could be made of.
  package init(plan: Plan, place: PlanPlace, school: SchoolContext, unread: [SourceRange] = []) {
    self.unread = unread
    replacedTargets = plan.replacedTargets
    self.plan = plan
    self.place = place
    self.school = school
    term = school.term(place.term)
    entry = school.entry(place.pupil)
    if let term {
      standing = entry?.standing(on: max(term.dates.from, entry?.joined ?? term.dates.from))
      deadlines = school.deadlines(of: entry, in: term)
    } else {
      standing = nil
      deadlines = nil
    }
  }

  /// A part of the plan that has its time.
  package enum Part: Sendable {
    case targets
    case meeting
    case review
  }

  /// Whether a part's day has passed, so that its absence is a fault.
  package func isDue(_ part: Part) -> Bool {
    let deadline =
      switch part {
      case .targets: deadlines?.plansBy
      case .meeting: deadlines?.meetBy
      case .review: deadlines?.reviewBy
      }
    guard let deadline, school.today > deadline else { return false }
    return !hasLeft
  }

  /// Whether the pupil has left by now, which ends everything that was due.
  var hasLeft: Bool { entry?.hasLeft(by: school.today) ?? false }

  /// Whether the time of reviews has come or is less than three weeks away: earlier, nobody expects one.
  var isReviewNear: Bool {
    guard let reviewBy = term?.reviewBy else { return false }
    return school.today.adding(days: 20) >= reviewBy
  }

  /// Whether a part holds a value that nothing could be made of, so that it may not be called missing.
  func hasUnread(in part: SourceRange) -> Bool { !unread.isEmpty && unread.contains { part.encloses($0) } }

  /// Whether another target was set in the place of this one.
  func isReplaced(_ target: Target) -> Bool { target.id.map { replacedTargets.contains($0.value) } ?? false }

  /// The first small steps meeting held on a day of the term; a mistyped year is reported on its own.
  var firstMeetingHeld: CalendarDate? {
    guard let dates = term?.dates else { return plan.firstMeetingHeld }
    var first: CalendarDate?
    for meeting in plan.meetings where meeting.isSmallSteps {
      guard let held = meeting.held?.value, held >= dates.from, held <= dates.to else { continue }
      first = min(first ?? held, held)
    }
    return first
  }

  package var keyStage: KeyStage? { standing?.yearGroup?.value.keyStage }
  package var status: SENStatus? { standing?.status?.value }

  /// The day on which a target was set: its own, or that of the first meeting held.
  package func dateSet(_ target: Target) -> CalendarDate? { target.set?.value ?? firstMeetingHeld }
}

/// One target of a plan.
package struct TargetContext: Sendable {
  package let target: Target
  package let context: PlanContext
}

/// One meeting of a plan.
package struct MeetingContext: Sendable {
  package let meeting: Meeting
  package let context: PlanContext
}

extension MeetingContext {
  var school: SchoolContext { context.school }
}
