internal import PlanModel

extension Plan {
  /// The plan without what is dated after a day, so that no measure can count it by mistake.
  func known(by today: CalendarDate) -> Plan {
    var plan = self
    plan.pupilVoice.removeAll { !($0.date?.value).isKnown(by: today) }
    plan.parentVoice.removeAll { !($0.date?.value).isKnown(by: today) }
    plan.meetings = meetings.compactMap { $0.known(by: today) }
    plan.targets = targets.compactMap { $0.known(by: today) }
    return plan
  }
}

extension Meeting {
  fileprivate func known(by today: CalendarDate) -> Meeting? {
    guard (askedOn?.value).isKnown(by: today) else { return nil }
    var meeting = self
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
}

extension Target {
  fileprivate func known(by today: CalendarDate) -> Target? {
    guard (set?.value).isKnown(by: today) else { return nil }
    var target = self
    if !(review?.date?.value).isKnown(by: today) { target.review = nil }
    return target
  }
}

extension CalendarDate? {
  /// Whether a fact of this date can be known on a day; one without a date can.
  func isKnown(by today: CalendarDate) -> Bool { map { $0 <= today } ?? true }
}
