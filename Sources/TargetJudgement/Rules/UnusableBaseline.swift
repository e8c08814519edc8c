internal import Diagnostics

extension WordingRule {
  static let unusableBaseline = WordingRule(
    id: "unusable-baseline",
    criterion: .achievable,
    summary: "The baseline says nothing about this skill.",
    rationale: """
      "To be confirmed", a diagnosis, a band or a kind word about the child cannot be compared with the goal.
      """,
    source: "pent.ca.gov on goal components",
    accepted: [
      WordingExample("Plays a board game with a friend, 3 days a week", baseline: "Watches"),
      WordingExample("Drinks two bottles of water a day", baseline: "Half a bottle on average"),
      WordingExample("Says ‘sh’ in 8 words of 10", baseline: "Has DLD; says ‘sh’ in 2 words of 10"),
      WordingExample("Walks to class on 4 days of 5", baseline: "Happy to come but has to be carried."),
    ],
    rejected: [
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓Has a hearing loss"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓N/A"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓New to the school"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓BPVS on the 4th centile"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓Working towards"),
      WordingExample(
        "Zoë will say ‘sh’ in 8 words of 10",
        baseline: "↓Has a good relationship with her tutor"
      ),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓tbc"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓Diagnosis of autism"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓A lovely, lively girl"),
      WordingExample("Zoë will say ‘sh’ in 8 words of 10", baseline: "↓See assessment folder"),
    ]
  ) { reading in
    let message: String
    switch reading.start {
    case .unfinished: message = "when will the baseline be there?"
    case .unhelpful: message = "does the baseline say what the pupil can do of this skill now?"
    default: return nil
    }
    return Finding(
      reading.place(.baseline, 0..<reading.baseline.count),
      message,
      write: "try the task once this week and write the result in the same unit as the goal"
    )
  }
}
