extension Plan {
  /// The plan without what is dated after a day, so that no figure can count it by mistake.
  ///
  /// A target without `set:` was set at the first meeting held, and is not in the plan before it.
  package func known(by today: CalendarDate) -> Plan {
    var plan = self
    let firstMeeting = firstMeetingHeld
    plan.pupilVoice.removeAll { !($0.date?.value).isKnown(by: today) }
    plan.parentVoice.removeAll { !($0.date?.value).isKnown(by: today) }
    plan.meetings = meetings.compactMap { $0.known(by: today) }
    plan.targets = targets.compactMap { $0.known(by: today, unlessSet: firstMeeting) }
    return plan
  }
}

extension Meeting {
  fileprivate func known(by today: CalendarDate) -> Meeting? {
    guard (askedOn?.value).isKnown(by: today) else { return nil }
    var meeting = self
    if !isEnded(by: today) { meeting.outcome = nil }
    if !(invited?.value).isKnown(by: today) { meeting.invited = nil }
    if !(held?.value).isKnown(by: today) {
      meeting.held = nil
      meeting.minutes = nil
    }
    if !(copyGiven?.value).isKnown(by: today) { meeting.copyGiven = nil }
    meeting.missed.removeAll { !($0.date?.value).isKnown(by: today) }
    meeting.followUp.removeAll { !($0.date?.value).isKnown(by: today) }
    return meeting
  }

  /// Whether the outcome of a meeting that was never held was known by a day.
  ///
  /// It has no date of its own; it came with the last thing that happened.
  package func isEnded(by day: CalendarDate) -> Bool {
    outcome != nil && (invited?.value).isKnown(by: day)
      && missed.allSatisfy { ($0.date?.value).isKnown(by: day) }
      && followUp.allSatisfy { ($0.date?.value).isKnown(by: day) }
  }
}

extension Target {
  fileprivate func known(by today: CalendarDate, unlessSet firstMeeting: CalendarDate?) -> Target? {
    guard (set?.value ?? firstMeeting).isKnown(by: today) else { return nil }
    var target = self
    if !(review?.date?.value).isKnown(by: today) { target.review = nil }
    return target
  }
}

extension CalendarDate? {
  /// Whether a fact of this date can be known on a day; one without a date can.
  package func isKnown(by today: CalendarDate) -> Bool { map { $0 <= today } ?? true }
}
