internal import Diagnostics

extension WordingRule {
  static let noBaseline = WordingRule(
    id: "no-baseline",
    criterion: .achievable,
    summary: "Nothing says what the pupil can do now.",
    rationale:
      "Without a starting point nobody can tell whether the step is small, huge or already behind the child.",
    source: "pent.ca.gov on goal components",
    accepted: [
      WordingExample("Answers 18 of 20 division facts in 3 minutes (11 now)"),
      WordingExample("Does up the four buttons on his coat, going from one button now"),
      WordingExample("Zoë will go from 4 to 10 sounds on flashcards"),
      WordingExample("Reads 12 of 20 words (now 5 of 20)"),
      WordingExample("Reads 12 of 20 words", baseline: "A few of them."),
    ],
    rejected: [
      WordingExample("↓Chloé will read 12 of 20 words"),
      WordingExample("↓Chloé will read 12 of 20 words", baseline: " - "),
    ]
  ) { reading in
    guard case .missing = reading.start else { return nil }
    return Finding(
      reading.place(.target, 0..<reading.target.count),
      "what can the pupil do now?",
      write: "try the task once this week and write the result in the same unit as the goal"
    )
  }
}
