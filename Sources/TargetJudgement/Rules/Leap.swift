internal import Diagnostics

extension WordingRule {
  static let leap = WordingRule(
    id: "leap",
    criterion: .achievable,
    summary: "The step from the baseline is too big for a term.",
    rationale: "A step that cannot be taken in a term ends in a missed target and a discouraged child.",
    accepted: [
      WordingExample("To understand algebra", baseline: "Finds the missing number in 5 + ? = 9"),
      WordingExample(
        "To talk about something from home to the class, 3 days",
        baseline: "Stands silent with the toy"
      ),
      WordingExample("Writes 3 sentences about a picture", baseline: "Writes 1 sentence"),
      WordingExample("Waits for her turn, 4 times in 5", baseline: "0 in 5"),
    ],
    rejected: [
      WordingExample(
        "Odin will ↓produce a five page project on his own",
        baseline: "Writes two sentences with a scribe"
      ),
      WordingExample(
        "↓Eat a meal of three courses in the hall, five days a week",
        baseline: "Eats crisps in the corridor"
      ),
      WordingExample("Zoë will ↓write a story in paragraphs, 2 pages", baseline: "Writes initial letters"),
      WordingExample("Ivo will ↓walk 900 m to the park", baseline: "Walks 20 m"),
    ]
  ) { reading in
    // What cannot be seen cannot be too far off either.
    guard reading.step == .leap,
      reading.isSeen || !reading.criteria.isEmpty || reading.behaviours.deficit != nil
    else { return nil }
    let verb = reading.behaviours.seen.first ?? 0
    return Finding(
      reading.place(.target, verb),
      "is this step too big for one term?",
      write: "halve the step: what would half way look like by the review?"
    )
  }
}
