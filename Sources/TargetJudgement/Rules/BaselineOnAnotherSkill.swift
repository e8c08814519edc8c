internal import Diagnostics

extension WordingRule {
  static let baselineOnAnotherSkill = WordingRule(
    id: "baseline-on-another-skill",
    criterion: .achievable,
    summary: "The baseline is about another skill than the target.",
    rationale: "A number about sums says nothing about spelling: the step cannot be judged.",
    source: "pent.ca.gov on goal components",
    accepted: [
      WordingExample("Uses the word ‘no’ in 4 fall-outs of 5", baseline: "Bites and kicks"),
      WordingExample("LSA to run a spelling group with Bram", baseline: "Reads 12 of the 100 words"),
      WordingExample("Will spell 8 of 10 words", baseline: "Writes the first sound, 0 of 10"),
    ],
    rejected: [
      WordingExample("Zoë will spell 8 of 10 words", baseline: "↓Adds to 20 with cubes")
    ]
  ) { reading in
    guard case .otherSkill = reading.start, reading.hasPupilSkill else { return nil }
    return Finding(
      reading.place(.baseline, 0..<reading.baseline.count),
      "is this baseline about the same skill as the target?",
      write: "try the skill of the target once this week and write the result in the same unit"
    )
  }
}
