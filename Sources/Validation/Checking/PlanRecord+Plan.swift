internal import PlanModel

extension PlanRecord {
  /// Keeps of a plan what rules across plans need.
  init(_ plan: Plan, place: PlanPlace, path: String, pending: [PendingAcceptance]) {
    self.init(
      path: path,
      place: place,
      targets: plan.targets.map { target in
        TargetRecord(
          id: target.id?.value,
          range: target.range,
          wordsRange: target.specific?.range,
          words: target.specific.map { WordFingerprint.of($0.value) } ?? 0,
          carriedFrom: target.carriedFrom,
          group: target.group != nil,
          outcome: target.review?.outcome?.value,
          next: target.review?.next?.value,
          isReplaced: plan.isReplaced(target)
        )
      },
      range: plan.pupil?.range ?? plan.range,
      parentVoices: plan.parentVoice.flatMap { voice in
        voice.texts.map { VoiceRecord(range: $0.range, words: WordFingerprint.of($0.value)) }
      },
      feedback: plan.feedback.compactMap { answer in
        answer.from.map { FeedbackRecord(from: $0, isDone: answer.done != nil, range: answer.range) }
      },
      acceptances: pending
    )
  }
}
