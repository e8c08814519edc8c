internal import PlanModel

extension FamilyToMeet {
  /// Puts a family together from its children's terms; nil when all have been met.
  init?(_ cycles: [PupilCycle], interpreted: Set<PupilID>, _ engagement: Engagement, _ ladder: Ladder) {
    let open = cycles.filter { $0.standing != nil }.sorted {
      ($0.yearGroup?.rank ?? -1, $1.pupil) > ($1.yearGroup?.rank ?? -1, $0.pupil)
    }
    guard let eldest = open.first else { return nil }
    family = eldest.family
    pupils = open.compactMap { cycle in
      cycle.standing.map { Member(cycle, $0) }
    }
    metFor = cycles.compactMap { cycle in cycle.met.last.map { (cycle.pupil, $0.date) } }
    team = engagement.team(eldest.schoolClass)
    let states = Set(pupils.map(\.state))
    let state = EngagementState.allCases.first { states.contains($0) } ?? .invited
    self.state = state
    let parts = open.map(\.toArrange)
    invitedOn = parts.compactMap(\.invitedOn).max()
    let missed = Set(parts.flatMap(\.missed)).sorted {
      ($0.date, $0.why.rawValue) < ($1.date, $1.why.rawValue)
    }
    let attempts = Attempt.merged(parts.flatMap(\.attempts))
    self.missed = missed
    self.attempts = attempts
    barriers = attempts.compactMap(\.barrier)
    let all = Set(cycles.map(\.pupil))
    needsInterpreter = !all.isDisjoint(with: interpreted)
    isDeclined = open.allSatisfy(\.isDeclined)
    asksSENCo = cycles.contains(where: \.asksSENCo)

    let tried = [attempts.last?.date, missed.last?.date].compactMap { $0 }.max()
    let last = [tried, invitedOn].compactMap { $0 }.max()
    lastEvent = last
    daysSince = last.map { $0.days(until: engagement.today) }
    let calendar = engagement.facts.calendar
    schoolDaysSince = last.map { calendar.schoolDays(after: $0, through: engagement.today) }

    let unsettled = open.filter { !$0.isSettled }
    guard !unsettled.isEmpty else {
      next = nil
      by = nil
      isOverdue = false
      return
    }
    let schoolClass = engagement.schoolClass(eldest.schoolClass)
    let teamFacts = team.flatMap { engagement.school.years[engagement.term.key.year]?.teams[$0] }
    next = ladder.next(after: attempts, in: schoolClass, teamFacts)
    let within = engagement.school.followUp?.within?.value ?? 5
    let by: CalendarDate
    if let tried {
      by = calendar.day(within, schoolDaysAfter: tried)
    } else {
      // Nobody is late who was invited and whose day is still to come: the term's own days count.
      let deadlines = unsettled.map { state == .notInvited ? min($0.plansBy, $0.meetBy) : $0.meetBy }
      by = deadlines.min() ?? engagement.term.meetBy
    }
    self.by = by
    isOverdue = engagement.today > by
  }
}

extension FamilyToMeet.Member {
  fileprivate init(_ cycle: PupilCycle, _ state: EngagementState) {
    pupil = cycle.pupil
    schoolClass = cycle.schoolClass
    self.state = state
    let toMeet = cycle.stillToMeet
    guard !toMeet.isEmpty else {
      apart = nil
      return
    }
    let met = cycle.parties.compactMap { party in party.met.last.map { (with: party.with, date: $0.date) } }
    apart = (met, toMeet.map(\.with))
  }
}

extension PupilCycle {
  /// What was done for the meetings that are still to be held.
  fileprivate var toArrange: (invitedOn: CalendarDate?, missed: [Missed], attempts: [Attempt]) {
    let parties = stillToMeet
    guard !parties.isEmpty else { return (invitedOn, missed, attempts) }
    return (
      parties.compactMap(\.invitedOn).max(),
      parties.flatMap(\.missed),
      // A call that names nobody is about both.
      parties.count == 1 ? parties[0].attempts : attempts
    )
  }
}
