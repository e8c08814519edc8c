extension Measure {
  static let parentVoice = Measure(
    id: "parent-voice",
    title: "Plans: parents' views",
    unit: .percent,
    numerator: "plans with dated words of somebody of the family: says, hopes or concerns",
    denominator: "plans",
    examples: [
      MeasureExample(
        "words without a date and dates without words do not count",
        plans: [
          "parent_voice: {from: mother, date: 2025-09-22, says: She wants to play with the others.}",
          "parent_voice: {from: mother, says: She wants to play with the others.}",
          "parent_voice: {from: mother, date: 2025-09-22}",
          nil,
        ],
        gives: Tally(1, of: 3)
      )
    ],
    basis: .pupils { .share($0.hasParentVoice, among: $0.plan != nil) }
  )
}
