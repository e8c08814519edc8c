package import PlanModel

/// One of the parents who meet apart, and what became of the meetings with that one.
package struct Party: Sendable {
  /// As the plan says it; nil for the family as a whole.
  package let with: String?
  package let invitedOn: CalendarDate?
  package let missed: [PupilCycle.Missed]
  /// Meetings held with family present, in order.
  package let met: [PupilCycle.Met]
  package let attempts: [Attempt]
  /// Whether a meeting has been neither held nor settled.
  package let isOpen: Bool

  /// Everybody with whom a plan has meetings of their own; nobody where the family meets together.
  static func apart(in plan: Plan, _ contacts: [Contacts.Entry], _ pupil: PupilID) -> [Party] {
    let all = MeetingParty.all(in: plan).filter { !$0.meetings.isEmpty }
    guard all.count > 1 else { return [] }
    let open = Set(plan.openMeetings.map(\.withWhom))
    return all.map { party in
      let tries = party.meetings.flatMap(\.followUp) + contacts.filter(party.isMeant).map(\.followUp)
      return Party(
        with: party.with?.value,
        invitedOn: invitedOn(party.meetings),
        missed: missed(party.meetings),
        met: met(party.meetings),
        attempts: attempts(tries, pupil),
        isOpen: open.contains(party.whom)
      )
    }
  }

  /// The last invitation.
  static func invitedOn(_ meetings: [Meeting]) -> CalendarDate? {
    meetings.compactMap { $0.invited?.value }.max()
  }

  static func missed(_ meetings: [Meeting]) -> [PupilCycle.Missed] {
    meetings.flatMap(\.missed).compactMap { missed in
      guard let date = missed.date?.value, let why = missed.why?.value else { return nil }
      return PupilCycle.Missed(date: date, why: why)
    }
    .sorted { $0.date < $1.date }
  }

  static func met(_ meetings: [Meeting]) -> [PupilCycle.Met] {
    meetings.filter(\.isHeldWithFamily).compactMap { meeting in
      meeting.held.map { PupilCycle.Met(date: $0.value, how: meeting.how?.value) }
    }
    .sorted { $0.date < $1.date }
  }

  static func attempts(_ tries: [FollowUp], _ pupil: PupilID) -> [Attempt] {
    tries.compactMap { Attempt($0, pupil: pupil) }.sorted { $0.date < $1.date }
  }
}
