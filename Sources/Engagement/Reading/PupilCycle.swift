package import PlanModel

/// What is kept of a pupil's term once the plan has been read: who was met, and what was tried.
///
/// Facts dated after the day of asking are not in it.
package struct PupilCycle: Sendable {
  package let pupil: PupilID
  package let term: TermKey
  package let family: OtherID?
  /// The class of the day of asking.
  package let schoolClass: ClassID?
  /// The class of the `meet_by` day, which figures go by.
  package let countedClass: ClassID?
  package let yearGroup: YearGroup?
  /// Whether the pupil has status K or E on the term's `meet_by` day, so that a meeting is counted as due.
  package let isDue: Bool
  /// Whether the family is to be met: due, or a joiner with time left, and still at the school.
  package let isToMeet: Bool
  /// The day by which; later than the term's for a joiner.
  package let meetBy: CalendarDate
  package let plansBy: CalendarDate
  package let asksSENCo: Bool
  package let hasPlan: Bool
  package let invitedOn: CalendarDate?
  package let missed: [Missed]
  /// Meetings held with family present, in order.
  package let met: [Met]
  package let attempts: [Attempt]
  /// Where parents meet apart, what became of each one's meetings; empty elsewhere.
  package let parties: [Party]
  /// The days on which the family's views were written down.
  package let viewsOn: [CalendarDate]
  /// Whether the family gave its views, at a meeting or not.
  package let hasViews: Bool
  package let isDeclined: Bool
  /// Whether every meeting has an outcome, so that nothing is left to arrange.
  package let isSettled: Bool
  package let interpreted: Bool
  /// What has not been done by its day.
  package let late: LateWork
  package let requests: [ParentRequest]

  /// A day that came to nothing.
  package struct Missed: Sendable, Hashable {
    package let date: CalendarDate
    package let why: MissedReason
  }

  /// A meeting that was held.
  package struct Met: Sendable, Hashable {
    package let date: CalendarDate
    package let how: MeetingForm?
  }

  package var isMet: Bool { !met.isEmpty }

  /// How things stand; nil once the family has been met.
  package var state: EngagementState? {
    if isMet { return nil }
    if hasViews { return .reachedOtherwise }
    if isDeclined { return .declined }
    if !didNotAttendOn.isEmpty { return .didNotEngage }
    return invitedOn == nil ? .notInvited : .invited
  }

  /// The same, and where one parent has been met, whether another is still to be; attendance counts the pupil.
  package var standing: EngagementState? { state ?? (stillToMeet.isEmpty ? nil : .partlyMet) }

  /// Of parents who meet apart, those whose meeting has been neither held nor settled, once another was met.
  package var stillToMeet: [Party] { isMet ? parties.filter(\.isOpen) : [] }

  var didNotAttendOn: [CalendarDate] { Self.notAttended(missed) }

  /// Missed days, each with the first meeting after it; where parents meet apart, with the one who missed it.
  var recoveries: [(missedOn: CalendarDate, met: Met)] {
    let all = parties.isEmpty ? [(missed, met)] : parties.map { ($0.missed, $0.met) }
    return all.compactMap { missed, met in
      guard let day = Self.notAttended(missed).last, let met = met.first(where: { $0.date >= day })
      else { return nil }
      return (day, met)
    }
  }

  private static func notAttended(_ missed: [Missed]) -> [CalendarDate] {
    missed.filter { $0.why == .didNotAttend }.map(\.date)
  }
}
