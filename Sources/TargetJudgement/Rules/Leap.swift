internal import Diagnostics

extension WordingRule {
  static let leap = WordingRule(
    id: "leap",
    criterion: .achievable,
    summary: "The step from the baseline is too big for a term.",
    rationale: "A step that cannot be taken in a term ends in a missed target and a discouraged child.",
    accepted: [
      WordingExample(
        "To talk about something from home to the class, 3 days",
        baseline: "Stands silent with the toy"
      ),
      WordingExample("Writes 3 sentences about a picture", baseline: "Writes 1 sentence"),
      WordingExample("Waits for her turn, 4 times in 5", baseline: "0 in 5"),
    ],
    rejected: [
      WordingExample("Zoë will ↓write a story in paragraphs, 2 pages", baseline: "Writes initial letters"),
      WordingExample("Ivo will ↓walk 900 m to the park", baseline: "Walks 20 m"),
    ]
  ) { reading in
    guard reading.step == .leap else { return nil }
    let verb = reading.behaviours.seen.first ?? 0
    return Finding(
      reading.place(.target, verb),
      "is this step too big for one term?",
      write: "halve the step: what would half way look like by the review?"
    )
  }
}
