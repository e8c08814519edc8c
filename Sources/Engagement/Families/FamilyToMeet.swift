package import PlanModel

/// A family that has not been met this term, or not each of the parents who meet apart: one call, however many
/// children.
package struct FamilyToMeet: Sendable {
  /// Nil where the register names no family.
  package let family: OtherID?
  /// The children for whom it has not been met, the eldest first.
  package let pupils: [Member]
  /// The children for whom it has been met already.
  package let metFor: [(pupil: PupilID, date: CalendarDate)]
  /// The team of the eldest child's class.
  package let team: OtherID?
  package let state: EngagementState
  /// The last invitation.
  package let invitedOn: CalendarDate?
  package let missed: [PupilCycle.Missed]
  package let attempts: [Attempt]
  /// The last try, missed day or invitation.
  package let lastEvent: CalendarDate?
  package let daysSince: Int?
  package let schoolDaysSince: Int?
  /// What keeps the family away, in its words.
  package let barriers: [String]
  package let needsInterpreter: Bool
  /// Whether the register restricts what may be shared: the SENCo is asked before anybody calls.
  package let asksSENCo: Bool
  /// Whether the meeting was declined for all of the children.
  package let isDeclined: Bool
  /// Nil once nothing is left to arrange.
  package let next: Ladder.Rung?
  package let by: CalendarDate?
  package let isOverdue: Bool

  /// A child of the family.
  package struct Member: Sendable {
    package let pupil: PupilID
    package let schoolClass: ClassID?
    package let state: EngagementState
    /// Where parents meet apart and one has been met: who met on which day, and who is still to be met.
    package let apart: (met: [(with: String?, date: CalendarDate)], toMeet: [String?])?
  }
}
