internal import PlanModel

extension PlanRecord {
  /// Keeps of a plan what rules across plans need.
  convenience init(
    _ plan: Plan,
    place: PlanPlace,
    path: String,
    pending: [PendingAcceptance],
    today: CalendarDate
  ) {
    let replaced = plan.replacedTargets
    self.init(
      path: path,
      place: place,
      targets: plan.targets.map { target in
        TargetRecord(
          id: target.id?.value,
          range: target.range,
          wordsRange: target.specific?.range,
          words: target.specific.map { WordSketch(of: $0.value) } ?? .empty,
          carriedFrom: target.carriedFrom,
          group: target.group != nil,
          outcome: target.review?.outcome?.value,
          next: target.review?.next?.value,
          isReplaced: target.id.map { replaced.contains($0.value) } ?? false
        )
      },
      range: plan.pupil?.range ?? plan.range,
      parentVoices: plan.parentVoice.flatMap { voice in
        voice.texts.map {
          VoiceRecord(
            range: $0.range,
            words: WordFingerprint.of($0.value),
            length: $0.value.utf8.count
          )
        }
      },
      meetings: MeetingsRecord(plan, today: today),
      feedback: plan.feedback.compactMap { answer in
        answer.from.map { FeedbackRecord(from: $0, isDone: answer.done != nil, range: answer.range) }
      },
      acceptances: pending
    )
  }
}

extension PlanRecord.MeetingsRecord {
  fileprivate init(_ plan: Plan, today: CalendarDate) {
    var held: [String: Int] = [:]
    annualReviews = []
    isSettled = false
    for meeting in plan.meetings {
      if let date = meeting.held?.value, meeting.kinds.contains(where: { $0.value == .annualReview }) {
        annualReviews.append(date)
      }
      guard meeting.isSmallSteps else { continue }
      if meeting.isHeldWithFamily, (meeting.held?.value).isKnown(by: today) {
        held[meeting.withWhom, default: 0] += 1
      }
      if meeting.held == nil, meeting.isEnded(by: today) { isSettled = true }
    }
    self.held = held.values.max() ?? 0
  }
}
