internal import PlanModel

extension Plan {
  /// Every free text of the plan in turn.
  func forEachText(_ body: (Text) -> Void) {
    func each(_ text: Text?) { if let text { body(text) } }
    each(strengths)
    helps.forEach(body)
    for entry in advice {
      each(entry.from)
      each(entry.says)
    }
    for voice in pupilVoice {
      each(voice.by)
      each(voice.seen)
      each(voice.says)
      for answer in voice.answers {
        each(answer.ask)
        each(answer.say)
      }
    }
    for voice in parentVoice {
      each(voice.from)
      each(voice.says)
      each(voice.hopes)
      each(voice.concerns)
    }
    for meeting in meetings {
      each(meeting.with)
      each(meeting.interpreter)
      meeting.present.forEach(body)
      for entry in meeting.followUp {
        each(entry.by)
        each(entry.result)
        each(entry.barrier)
      }
      meeting.accept.forEach { $0.forEachText(body) }
    }
    for target in targets { target.forEachText(body) }
    each(noTargets?.why)
    each(noTargets?.by)
    accept.forEach { $0.forEachText(body) }
    for entry in feedback { each(entry.how) }
  }
}

extension Target {
  /// Every free text of the target in turn.
  fileprivate func forEachText(_ body: (Text) -> Void) {
    func each(_ text: Text?) { if let text { body(text) } }
    each(specific)
    if let measurable {
      each(measurable.baseline)
      each(measurable.success)
      each(measurable.how)
    }
    each(achievable)
    each(relevant)
    each(familyPart)
    each(group)
    agreedWith.forEach(body)
    accept.forEach { $0.forEachText(body) }
    home.forEach(body)
    for entry in provision {
      each(entry.what)
      each(entry.who)
      each(entry.howOften)
    }
    guard let review else { return }
    each(review.evidence)
    each(review.delivered)
    each(review.familySees)
    each(review.why)
  }
}

extension Acceptance {
  /// Every free text of the acceptance in turn.
  fileprivate func forEachText(_ body: (Text) -> Void) {
    for case let text? in [rule, because, by] { body(text) }
  }
}
