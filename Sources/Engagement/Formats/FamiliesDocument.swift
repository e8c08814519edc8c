internal import PlanModel

/// The shape of the families that other programs read.
struct FamiliesDocument: Encodable, Sendable {
  let version = 1
  let term: String
  let today: String
  let pupilsDue: Int
  let pupilsMet: Int
  let families: [Family]

  init(_ list: FamiliesToMeet, _ naming: Naming) {
    term = list.term.description
    today = list.today.iso
    pupilsDue = list.due
    pupilsMet = list.met
    families = list.families.map { Family($0, naming) }
  }

  struct Family: Encodable {
    let family: String?
    let team: String?
    let state: String
    let pupils: [Pupil]
    let metFor: [Met]
    let invited: String?
    let missed: [Missed]
    let attempts: [AttemptDocument]
    let lastEvent: String?
    let daysSince: Int?
    let schoolDaysSince: Int?
    let barrierNoted: Bool
    let interpreter: Bool
    let askSENCo: Bool
    let declined: Bool
    let next: Next?
    let by: String?
    let overdue: Bool

    init(_ family: FamilyToMeet, _ naming: Naming) {
      self.family = family.family?.text
      team = family.team?.text
      state = family.state.rawValue
      pupils = family.pupils.map { member in
        Pupil(
          id: member.pupil.text,
          name: naming.name(member.pupil),
          schoolClass: member.schoolClass?.text,
          state: member.state.rawValue
        )
      }
      metFor = family.metFor.map { Met(pupil: $0.pupil.text, date: $0.date.iso) }
      invited = family.invitedOn?.iso
      missed = family.missed.map { Missed(date: $0.date.iso, why: $0.why.rawValue) }
      attempts = family.attempts.map { AttemptDocument($0, naming) }
      lastEvent = family.lastEvent?.iso
      daysSince = family.daysSince
      schoolDaysSince = family.schoolDaysSince
      barrierNoted = !family.barriers.isEmpty
      interpreter = family.needsInterpreter
      askSENCo = family.asksSENCo
      declined = family.isDeclined
      next = family.next.map { Next(role: $0.role.rawValue, staff: $0.staff.map(\.text)) }
      by = family.by?.iso
      overdue = family.isOverdue
    }

    enum CodingKeys: String, CodingKey {
      case family, team, state, pupils, invited, missed, attempts, interpreter, declined, next, by, overdue
      case metFor = "met_for"
      case lastEvent = "last_event"
      case daysSince = "days_since"
      case schoolDaysSince = "school_days_since"
      case barrierNoted = "barrier_noted"
      case askSENCo = "ask_senco"
    }
  }

  struct Pupil: Encodable {
    let id: String
    let name: String?
    let schoolClass: String?
    let state: String

    enum CodingKeys: String, CodingKey {
      case id, name, state
      case schoolClass = "class"
    }
  }

  struct Met: Encodable {
    let pupil: String
    let date: String
  }

  struct Missed: Encodable {
    let date: String
    let why: String
  }

  struct Next: Encodable {
    let role: String
    let staff: [String]
  }

  enum CodingKeys: String, CodingKey {
    case version, term, today, families
    case pupilsDue = "pupils_due"
    case pupilsMet = "pupils_met"
  }
}
