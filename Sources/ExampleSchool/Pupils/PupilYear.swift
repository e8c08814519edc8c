internal import PlanModel

/// A pupil's three plans of the year, each going on from the one before.
struct PupilYear: Sendable {
  let pupil: Pupil
  let building: Building
  let attendance: Attendance
  let seed: UInt64
  /// Skills that the pupil has worked at.
  private var used: Set<String> = []
  private var works: [TargetWork] = []
  /// Feedback of last term's moderation that is still to be answered.
  private var openFeedback: [(from: TargetReference, how: String)] = []

  init(pupil: Pupil, building: Building, attendance: Attendance, seed: UInt64) {
    self.pupil = pupil
    self.building = building
    self.attendance = attendance
    self.seed = seed
  }

  /// What a term leaves behind.
  struct TermRecords: Sendable {
    var plan: Plan
    var contacts: [Contacts.Entry]
    var moderation: Moderation?
  }

  mutating func term(_ number: Int) -> TermRecords {
    let term = Days.terms[number]
    var chance = Chance(seed: seed, .meetings, pupil.number, number)
    let meetings = MeetingStory(
      pupil: pupil,
      term: term,
      number: number,
      isMet: attendance.isMet(pupil.number, term: number),
      building: building,
      &chance
    )
    var voices = VoiceStory(pupil: pupil, seed: seed, term: number)
    var plan = Blank.plan
    plan.pupil = Located(pupil.id)
    plan.strengths = Located(voices.strengths())
    plan.helps = voices.helps()
    plan.advice = voices.advice(before: term)
    if pupil.stage == .ks2 { plan.toldPupil = Located(meetings.told) }
    plan.meetings = meetings.meetings
    plan.targets = targets(number, term, meetings)
    let matters = plan.targets.compactMap { $0.id.map { Phrase.words(of: $0.value) } }
    plan.pupilVoice = [voices.pupil(on: meetings.voiceOn, matters: matters)]
    plan.parentVoice = meetings.views.map { voices.family($0) }
    plan.feedback = answers(term)
    let moderation = moderation(number, term, plan)
    return TermRecords(plan: plan, contacts: meetings.contacts, moderation: moderation)
  }

  // MARK: Targets

  private mutating func targets(_ number: Int, _ term: Days.Term, _ meetings: MeetingStory) -> [Target] {
    var chance = Chance(seed: seed, .targets, pupil.number, number)
    let wanted = chance.weighted([(2, 50), (3, 44), (4, 6)]) ?? 2
    var current = works
    while current.count < wanted, let work = newWork(current.count, &chance) { current.append(work) }
    works = []
    let reviewed = Days.between(term.reviewFrom, term.reviewBy.adding(days: -2), &chance)
    return current.map { work in
      var writing = TargetWriting(
        pupil: pupil,
        termNumber: number,
        setOn: meetings.targetsSetOn,
        isAgreedWithFamily: meetings.isFamilyHeard,
        reviewed: Days.calendar.day(chance.below(3), schoolDaysAfter: reviewed)
      )
      let (target, result) = writing.target(work, &chance)
      carryOn(work, result, term)
      return target
    }
  }

  private mutating func newWork(_ position: Int, _ chance: inout Chance) -> TargetWork? {
    let areas = pupil.areas
    // The first target is of the main need, the others of any.
    for _ in 0..<12 {
      let area = position == 0 ? areas.first : chance.pick(areas)
      guard let area else { return nil }
      let skills = Skill.suited(to: area, pupil.stage, [pupil.need] + pupil.also).filter {
        !used.contains($0.id)
      }
      guard let skill = chance.pick(skills) else { continue }
      used.insert(skill.id)
      return TargetWork(skill: skill, area: area, pupil: pupil.number, &chance)
    }
    return nil
  }

  private mutating func carryOn(
    _ work: TargetWork,
    _ result: TargetWork.Result,
    _ term: Days.Term
  ) {
    guard result.next == .continue || result.next == .adapt else { return }
    var work = work
    work.reached = result.reached
    work.lastTerm = term.name
    if result.next == .adapt { work.moveOn() } else { work.goOn() }
    works.append(work)
  }

  // MARK: Moderation

  private mutating func answers(_ term: Days.Term) -> [FeedbackAnswer] {
    var chance = Chance(seed: seed, .moderation, pupil.number, 10 + Int(term.directedHours))
    let answered = openFeedback.map { feedback in
      var answer = FeedbackAnswer.blank
      answer.from = Located(feedback.from)
      answer.done = Located(Days.between(term.from.adding(days: 4), term.meetFrom, &chance))
      answer.how = Located(feedback.how)
      return answer
    }
    openFeedback = []
    return answered
  }

  private mutating func moderation(_ number: Int, _ term: Days.Term, _ plan: Plan) -> Moderation? {
    var chance = Chance(seed: seed, .moderation, pupil.number, number)
    guard chance.percent(15) else { return nil }
    var story = ModerationStory(moderator: building.moderator(ofPupil: pupil.number), term: term, plan: plan)
    let moderation = story.moderation(
      next: number + 1 < Days.terms.count ? Days.terms[number + 1] : nil,
      &chance
    )
    openFeedback = story.open
    return moderation
  }
}

/// Which families come: exact shares of all pupils, whoever is asked first.
struct Attendance: Sendable {
  let pupils: Int
  let seed: UInt64
  /// In ten thousand, of autumn, spring and summer: the case study's way up to 99%.
  private static let missing = [850, 420, 77]

  func isMet(_ pupil: Int, term: Int) -> Bool {
    let count = missingCount(term)
    guard count > 0 else { return true }
    var chance = Chance(seed: seed, .school, term, 1)
    let place = (pupil + chance.below(pupils)) % pupils
    return (place + 1) * count / pupils == place * count / pupils
  }

  func missingCount(_ term: Int) -> Int { (pupils * Self.missing[term] + 5000) / 10_000 }
}
