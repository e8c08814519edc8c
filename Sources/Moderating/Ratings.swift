internal import PlanModel

/// Every answer that a judgement gives, those included that it leaves unsaid.
struct Ratings {
  private let judgement: Moderation.Judgement
  private let targets: [TargetID]

  init(_ judgement: Moderation.Judgement, targets: [TargetID]) {
    self.judgement = judgement
    self.targets = targets
  }

  /// The answer for the plan, or one for each target in the plan's order.
  func answers(to criterion: String, ofTargets: Bool) -> [ModerationAnswer] {
    guard ofTargets else { return [Self.answer(criterion, in: judgement.plan)] }
    return targets.map { target in
      judgement.targets[target].map { Self.answer(criterion, in: $0) } ?? .yes
    }
  }

  private static func answer(
    _ criterion: String,
    in answers: Keyed<String, Located<ModerationAnswer>>
  ) -> ModerationAnswer {
    let plain = WordSpelling.plain(criterion)
    return answers.entries.first { WordSpelling.plain($0.key.value) == plain }?.value.value ?? .yes
  }
}
