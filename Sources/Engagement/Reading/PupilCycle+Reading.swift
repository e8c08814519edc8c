internal import PlanModel

extension PupilCycle {
  init(
    _ pupil: PupilID,
    _ window: TermWindow,
    _ facts: EngagementFacts,
    plan: Plan?,
    place: PlanPlace?
  ) {
    let entry = facts.input.register[pupil]
    let today = facts.input.today
    self.pupil = pupil
    term = window.key
    family = entry?.family?.value
    let standing = entry?.standing(on: min(max(today, window.from), window.to))
    let due = entry?.standing(on: window.meetBy)
    // Whose pupil is not on the register, the plan's folder says.
    schoolClass = (standing ?? due)?.schoolClass?.value ?? place?.schoolClass
    countedClass = due?.schoolClass?.value
    yearGroup = (standing ?? due)?.yearGroup?.value
    isDue = due != nil
    let deadlines = facts.deadlines(entry, window)
    meetBy = deadlines.meetBy
    plansBy = deadlines.plansBy
    let isJoiner = entry?.joined.map { $0 > window.from } ?? false
    // Who joins late in a term has the first meeting in the next.
    isToMeet = standing != nil && meetBy <= window.to && (due != nil || isJoiner)
    asksSENCo = entry?.share?.value == .askSENCo
    hasPlan = place != nil

    func isKnown(_ date: Located<CalendarDate>?) -> Bool { date.map { $0.value <= today } ?? true }
    let meetings = (plan?.meetings ?? []).filter { isKnown($0.askedOn) }
    let steps = meetings.filter(\.isSmallSteps)
    invitedOn = steps.compactMap { $0.invited?.value }.filter { $0 <= today }.max()
    missed = steps.flatMap(\.missed).compactMap { missed in
      guard let date = missed.date?.value, date <= today, let why = missed.why?.value else { return nil }
      return Missed(date: date, why: why)
    }
    .sorted { $0.date < $1.date }
    met = steps.filter(\.isHeldWithFamily).compactMap { meeting in
      meeting.held.flatMap { $0.value <= today ? Met(date: $0.value, how: meeting.how?.value) : nil }
    }
    .sorted { $0.date < $1.date }
    let tries = steps.flatMap(\.followUp) + facts.contacts(pupil, window.key)
    let attempts = tries.compactMap { Attempt($0, pupil: pupil) }.filter { $0.date <= today }
    self.attempts = attempts.sorted { $0.date < $1.date }
    let voices = (plan?.parentVoice ?? []).filter { voice in
      voice.texts.contains { $0.value.contains { !$0.isWhitespace } }
    }
    let ended = steps.filter { $0.isEnded(by: today) }
    let instead = ended.filter { $0.outcome?.value == .viewsGivenInstead }
    let given = instead.compactMap { $0.followUp.compactMap { $0.date?.value }.filter { $0 <= today }.max() }
    let heard = voices.compactMap { $0.date?.value }.filter { $0 <= today }
    viewsOn = (heard.isEmpty ? given : heard).sorted()
    hasViews = !heard.isEmpty || !instead.isEmpty
    isDeclined = ended.contains { $0.outcome?.value == .declined }
    let asked = steps.filter { $0.askedForBy?.value != .parent }
    isSettled = !asked.isEmpty && asked.allSatisfy { $0.isEnded(by: today) }
    interpreted = meetings.contains { $0.interpreter != nil }
    unreviewed = facts.unreviewed(plan, entry, window)
    requests = meetings.compactMap { ParentRequest($0, pupil, window.key, facts) }
  }
}

extension Meeting {
  /// Whether the outcome of a meeting that was never held was known by a day.
  ///
  /// It has no date of its own; it came with the last thing that happened.
  fileprivate func isEnded(by day: CalendarDate) -> Bool {
    let dates = missed.map(\.date) + followUp.map(\.date) + [invited]
    return outcome != nil && dates.allSatisfy { ($0?.value ?? day) <= day }
  }
}
