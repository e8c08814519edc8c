internal import PlanModel

extension Plan {
  /// Every free text of the plan in turn.
  func forEachText(_ body: (Text) -> Void) {
    func each(_ texts: Text?...) { for case let text? in texts { body(text) } }
    each(strengths)
    helps.forEach(body)
    for entry in advice { each(entry.from, entry.says) }
    for voice in pupilVoice {
      each(voice.seen, voice.says)
      for answer in voice.answers { each(answer.ask, answer.say) }
    }
    for voice in parentVoice { each(voice.says, voice.hopes, voice.concerns) }
    for meeting in meetings {
      each(meeting.interpreter)
      meeting.present.forEach(body)
      for entry in meeting.followUp { each(entry.result, entry.barrier) }
    }
    for target in targets {
      each(target.specific, target.measurable?.baseline, target.measurable?.success, target.measurable?.how)
      each(target.achievable, target.relevant, target.familyPart)
      target.home.forEach(body)
      for entry in target.provision { each(entry.what, entry.who, entry.howOften) }
      each(target.review?.evidence, target.review?.delivered, target.review?.familySees, target.review?.why)
    }
    each(noTargets?.why)
    for entry in feedback { each(entry.how) }
  }
}
