internal import PlanModel

/// How the meetings of one pupil went in one term: invited, missed, followed up, held.
struct MeetingStory: Sendable {
  private(set) var meetings: [Meeting] = []
  private(set) var contacts: [Contacts.Entry] = []
  /// What the family said: by whom, when and how.
  private(set) var views: [View] = []
  /// The day on which a pupil of KS2 was told of the targets.
  let told: CalendarDate
  let voiceOn: CalendarDate
  let targetsSetOn: CalendarDate
  var isFamilyHeard: Bool { !views.isEmpty }

  struct View: Sendable {
    let from: String
    let date: CalendarDate
    let how: ParentVoiceMethod
  }

  private static let barriers = [
    "night shifts", "no childcare", "a hospital appointment", "did not see the letter", "a second job",
    "waited for an interpreter", "a bereavement", "lives far from school now", "did not feel welcome before",
  ]

  init(pupil: Pupil, term: Days.Term, number: Int, isMet: Bool, building: Building, _ chance: inout Chance) {
    let planned = Days.between(term.meetFrom, term.meetUntil, &chance)
    // The pupil is told and asked before the grown-ups meet.
    told = Days.schoolDay(planned.adding(days: -8))
    voiceOn = Days.schoolDay(planned.adding(days: -4))
    let invited = Days.schoolDay(term.invitedFrom.adding(days: chance.below(4)))
    var meeting = Self.invitation(on: invited)
    var held: CalendarDate?
    let family = pupil.family
    if !isMet {
      Self.miss(planned, &meeting, &contacts, pupil, &chance)
      let again = Days.calendar.day(chance.within(6...9), schoolDaysAfter: planned)
      Self.miss(again, &meeting, &contacts, pupil, &chance)
      // By the summer even those who cannot come have been heard.
      let end = number == 2 ? 0 : chance.below(100)
      if end < 65 {
        meeting.outcome = Located(.viewsGivenInstead)
        views.append(
          View(
            from: family.main.who,
            date: Days.calendar.day(chance.within(1...4), schoolDaysAfter: again),
            how: chance.pick([.telephone, .form, .homeVisit]) ?? .telephone
          )
        )
      } else if end < 90 {
        meeting.outcome = Located(.declined)
        views.append(
          View(from: family.main.who, date: Days.calendar.day(2, schoolDaysAfter: again), how: .form)
        )
      }
    } else if chance.percent([14, 10, 8][min(number, 2)]) {
      Self.miss(planned, &meeting, &contacts, pupil, &chance)
      held = Days.calendar.day(chance.within(4...8), schoolDaysAfter: planned)
    } else if chance.percent(7) {
      var missed = Blank.missed
      missed.date = Located(planned)
      missed.why = Located(chance.percent(70) ? .familyMovedIt : .schoolMovedIt)
      meeting.missed = [missed]
      held = Days.calendar.day(chance.within(2...5), schoolDaysAfter: planned)
    } else {
      held = planned
    }
    if let held {
      let isReview = pupil.isPlan && pupil.number % 3 == number
      let form = Self.hold(&meeting, on: held, pupil, isReview: isReview, &chance)
      views.append(View(from: family.main.who, date: held, how: form))
    }
    meetings.append(meeting)
    if held != nil, family.livesApart, let other = family.other {
      var second = Self.invitation(on: invited)
      second.with = Located(other.who)
      let day = Days.calendar.day(chance.within(1...3), schoolDaysAfter: planned)
      let form = Self.hold(&second, on: day, pupil, isReview: false, &chance, who: other.who)
      views.append(View(from: other.who, date: day, how: form))
      meetings.append(second)
    }
    if chance.percent(5) { meetings.append(Self.askedFor(pupil, term, &chance)) }
    let first = meetings.compactMap { $0.isSmallSteps ? $0.held?.value : nil }.min()
    // Targets are set with the family: at the meeting, or when its views came in.
    targetsSetOn = first ?? views.map(\.date).min() ?? Days.schoolDay(term.plansBy)
  }

  private static func invitation(on day: CalendarDate) -> Meeting {
    var meeting = Blank.meeting
    meeting.kinds = [Located(.smallSteps)]
    meeting.askedForBy = Located(.school)
    meeting.invited = Located(day)
    return meeting
  }

  /// A meeting to which nobody came, and what was done about it within the five days.
  private static func miss(
    _ day: CalendarDate,
    _ meeting: inout Meeting,
    _ contacts: inout [Contacts.Entry],
    _ pupil: Pupil,
    _ chance: inout Chance
  ) {
    var missed = Blank.missed
    missed.date = Located(day)
    missed.why = Located(.didNotAttend)
    let isSecond = !meeting.missed.isEmpty
    meeting.missed.append(missed)
    var followUp = Blank.followUp
    followUp.date = Located(Days.calendar.day(chance.within(1...3), schoolDaysAfter: day))
    followUp.by = Located(isSecond ? "year lead" : chance.percent(75) ? "class teacher" : "year lead")
    followUp.how = Located(
      chance.weighted([(.telephone, 60), (.inPerson, 25), (.message, 15)]) ?? .telephone
    )
    followUp.result = Located(
      chance.pick(["rearranged", "rearranged for another time", "promised to come", "message left"]) ?? ""
    )
    if chance.percent(55) { followUp.barrier = Located(chance.pick(barriers) ?? "") }
    meeting.followUp.append(followUp)
    guard isSecond || chance.percent(45) else { return }
    var entry = Blank.contact
    entry.pupil = Located(pupil.id)
    entry.followUp.date = Located(Days.calendar.day(chance.within(2...5), schoolDaysAfter: day))
    entry.followUp.by = Located(isSecond ? chance.pick(["senior leader", "SENCo"]) ?? "" : "admin")
    entry.followUp.how = Located(
      chance.weighted([(.telephone, 70), (.message, 20), (.letter, 10)]) ?? .telephone
    )
    entry.followUp.result = Located(
      chance.pick(["message left", "spoke to the family", "new letter sent"]) ?? ""
    )
    contacts.append(entry)
  }

  /// Holds the meeting, and tells how the family's views came.
  private static func hold(
    _ meeting: inout Meeting,
    on day: CalendarDate,
    _ pupil: Pupil,
    isReview: Bool,
    _ chance: inout Chance,
    who: String? = nil
  ) -> ParentVoiceMethod {
    let family = pupil.family
    if isReview { meeting.kinds.append(Located(.annualReview)) }
    meeting.held = Located(day)
    let minutes = chance.weighted([(15, 62), (20, 24), (25, 8), (30, 6)]) ?? 15
    meeting.minutes = Located(isReview ? minutes + 20 : minutes)
    let form =
      chance.weighted([(MeetingForm.inPerson, 79), (.telephone, 12), (.video, 6), (.homeVisit, 3)])
      ?? .inPerson
    meeting.how = Located(form)
    if family.interpreter {
      meeting.interpreter = Located(
        family.heritage.language + (chance.percent(60) ? ", by telephone" : ", in person")
      )
    }
    var present = [who ?? family.main.who]
    if who == nil, let other = family.other, !family.livesApart, chance.percent(22) {
      present.append(other.who)
    }
    if pupil.stage == .ks2, chance.percent(40) { present.append("pupil") }
    present.append("class teacher")
    if isReview || (pupil.isPlan && chance.percent(30)) { present.append("SENCo") }
    if family.interpreter { present.append("interpreter") }
    meeting.present = present.map { Located($0) }
    meeting.copyGiven = Located(Days.calendar.day(chance.within(3...8), schoolDaysAfter: day))
    switch form {
    case .inPerson: return .meeting
    case .telephone: return .telephone
    case .video: return .video
    case .homeVisit: return .homeVisit
    }
  }

  /// A meeting that the family wanted.
  private static func askedFor(_ pupil: Pupil, _ term: Days.Term, _ chance: inout Chance) -> Meeting {
    var meeting = Blank.meeting
    let kind = chance.weighted([(MeetingKind.senco, 50), (.school, 32), (.teamAroundTheChild, 18)]) ?? .senco
    meeting.kinds = [Located(kind)]
    meeting.askedForBy = Located(.parent)
    let asked = Days.between(term.from.adding(days: 20), term.reviewFrom.adding(days: -25), &chance)
    meeting.askedOn = Located(asked)
    meeting.held = Located(Days.calendar.day(chance.within(2...8), schoolDaysAfter: asked))
    meeting.minutes = Located(chance.pick([20, 25, 30, 40]) ?? 30)
    meeting.how = Located(.inPerson)
    let staff =
      switch kind {
      case .senco: ["SENCo"]
      case .teamAroundTheChild: ["class teacher", "SENCo", "family support worker"]
      default: ["class teacher"]
      }
    meeting.present = ([pupil.family.main.who] + staff).map { Located($0) }
    return meeting
  }
}
