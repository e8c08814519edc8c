internal import Diagnostics

extension WordingRule {
  static let severalSkills = WordingRule(
    id: "several-skills",
    criterion: .specific,
    summary: "Several unrelated skills are crammed into one target.",
    rationale: """
      When two of three skills are reached, nobody can say whether the target was met. One skill at a time keeps the \
      step small enough to teach.
      """,
    accepted: [
      WordingExample(
        "Zoë will take off her coat, hang it up and sit on the carpet, 4 days in 5.",
        baseline: "1 day in 5"
      ),
      WordingExample("Hear and say the first sound of 8 objects out of 10", baseline: "2 out of 10"),
    ],
    rejected: [
      WordingExample(
        "To ↓read 20 words, tie his laces and swim 5 metres",
        baseline: "8 words; no laces; no swimming"
      ),
      WordingExample("↓Spelling, grammar and maths will each be 70% right", baseline: "50% in each"),
    ]
  ) { reading in
    guard reading.hasOwnSubject, reading.provision == nil,
      let range = Content.severalSkills(reading.target, reading.behaviours)
    else { return nil }
    return Finding(
      reading.place(.target, range),
      "are these several skills in one target?",
      write: "pick the one that unlocks the others, and keep the rest for the next cycle"
    )
  }
}
