/// Those whom meetings are with, and what came of these: the family; where parents meet apart, one of them.
///
/// What one of them missed, nobody else's coming makes good.
package struct MeetingParty: Sendable {
  /// Nil for the family as a whole.
  package let with: Text?
  /// The small steps meetings with them.
  package let meetings: [Meeting]
  /// The tries at reaching them, for a meeting of whatever kind.
  package let followUps: [FollowUp]

  /// All with whom a plan has meetings of their own, in the order in which it names them.
  package static func all(in plan: Plan) -> [MeetingParty] {
    // Looked up, not searched for: a file may hold thousands.
    var places: [String: Int] = [:]
    var groups: [[Meeting]] = []
    for meeting in plan.meetings {
      let whom = meeting.withWhom
      if let place = places[whom] {
        groups[place].append(meeting)
      } else {
        places[whom] = groups.count
        groups.append([meeting])
      }
    }
    return groups.map { MeetingParty(with: $0.first?.with, $0) }
  }

  private init(with: Text?, _ meetings: [Meeting]) {
    self.with = with
    self.meetings = meetings.filter(\.isSmallSteps)
    followUps = meetings.flatMap(\.followUp)
  }

  /// The days on which they were met, in order.
  package var metOn: [CalendarDate] {
    meetings.compactMap { $0.isHeldWithFamily ? $0.held?.value : nil }.sorted()
  }

  /// The days on which they did not attend, in order.
  package var notAttendedOn: [CalendarDate] {
    meetings.flatMap(\.missed).compactMap { $0.why?.value == .didNotAttend ? $0.date?.value : nil }.sorted()
  }

  /// The tries at reaching them, those of contacts.yaml among them: what names nobody there is about everybody.
  package func tries(_ contacts: [Contacts.Entry]) -> [FollowUp] {
    followUps + contacts.filter(isMeant).map(\.followUp)
  }

  /// Who they are, in one spelling; empty for the family as a whole.
  package var whom: String { Meeting.spelling(with) }

  /// Whether an entry of contacts.yaml is about them.
  package func isMeant(by entry: Contacts.Entry) -> Bool {
    let whom = Meeting.spelling(entry.with)
    return with == nil || whom.isEmpty || whom == Meeting.spelling(with)
  }
}
