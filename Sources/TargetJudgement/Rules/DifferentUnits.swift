internal import Diagnostics

extension WordingRule {
  static let differentUnits = WordingRule(
    id: "different-units",
    criterion: .achievable,
    severity: .advice,
    failsCriterion: false,
    summary: "Baseline and goal are counted in different units.",
    rationale: "The step shows only when both are counted the same way.",
    accepted: [
      WordingExample("Reads 30 words a minute", baseline: "12 words a minute")
    ],
    rejected: [
      WordingExample("Zoë will read 80% of the words", baseline: "↓12 words in a minute")
    ]
  ) { reading in
    guard reading.step == .differentUnits else { return nil }
    return Finding(
      reading.place(.baseline, 0..<reading.baseline.count),
      "can the baseline be given in the same unit as the goal?",
      write: "count both the same way: out of the same total, or over the same time"
    )
  }
}
