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

    let plan = plan?.known(by: today)
    let steps = plan?.meetings.filter(\.isSmallSteps) ?? []
    let contacts = facts.contacts(pupil, window.key).filter {
      ($0.followUp.date?.value).isKnown(by: today)
    }
    invitedOn = Party.invitedOn(steps)
    missed = Party.missed(steps)
    met = Party.met(steps)
    attempts = Party.attempts(steps.flatMap(\.followUp) + contacts.map(\.followUp), pupil)
    parties = plan.map { Party.apart(in: $0, contacts, pupil) } ?? []
    let voices = (plan?.parentVoice ?? []).filter { voice in
      voice.texts.contains { $0.value.contains { !$0.isWhitespace } }
    }
    let instead = steps.filter { $0.outcome?.value == .viewsGivenInstead }
    let given = instead.compactMap { $0.followUp.compactMap { $0.date?.value }.max() }
    let heard = voices.compactMap { $0.date?.value }
    viewsOn = (heard.isEmpty ? given : heard).sorted()
    hasViews = !heard.isEmpty || !instead.isEmpty
    isDeclined = steps.contains { $0.outcome?.value == .declined }
    let asked = steps.filter { $0.askedForBy?.value != .parent }
    isSettled = !asked.isEmpty && asked.allSatisfy { $0.outcome != nil }
    interpreted = plan?.meetings.contains { $0.interpreter != nil } ?? false
    late = LateWork(plan, hasPlan: place != nil, entry, window, deadlines, today: today)
    requests = (plan?.meetings ?? []).compactMap { ParentRequest($0, pupil, window.key, facts) }
  }
}
