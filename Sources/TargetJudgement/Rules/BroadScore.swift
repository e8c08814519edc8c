internal import Diagnostics

extension WordingRule {
  static let broadScore = WordingRule(
    id: "broad-score",
    criterion: .specific,
    summary: "A gain on a broad score names no one skill.",
    rationale:
      "A standardised score or a reading age moves for many reasons. It cannot tell the child or the adult what to do next.",
    accepted: [
      WordingExample("Will read 30 of the 45 words on her list", baseline: "12 of 45")
    ],
    rejected: [
      WordingExample("Polly will reach a ↓scaled score of 100 in reading", baseline: "Scaled score 88"),
      WordingExample("Raise her reading ↓age by 8 months", baseline: "RA 6.03"),
      WordingExample("↓Standardised score up by 5 in reading", baseline: "SS 81"),
    ]
  ) { reading in
    guard reading.hasOwnSubject, let index = reading.broadScore else { return nil }
    return Finding(
      reading.place(.target, index),
      "which one skill should this score show?",
      write:
        "name the skill behind the score: “reads 40 words a minute from …”, “answers 6 of 8 ‘why’ questions about …”"
    )
  }
}
