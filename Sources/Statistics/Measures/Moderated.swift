extension Measure {
  static let moderated = Measure(
    id: "moderated",
    title: "Plans moderated",
    unit: .percent,
    numerator: "plans with a moderator's dated judgement in moderation/, of either stage",
    denominator: "plans",
    basis: .pupils { .share(!$0.judgements.isEmpty, among: $0.plan != nil) }
  )
}
