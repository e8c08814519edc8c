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
        "Tuck the stone in her pocket, wave to Dad and walk in, all by 8.50, 4 days in 5",
        baseline: "0 in 5"
      ),
      WordingExample("Plan, write and check 3 sentences in 4 lessons of 5", baseline: "1 sentence"),
      WordingExample(
        "Read the question, underline the key words and draw a bar model, 7 of 10 questions",
        baseline: "2 of 10"
      ),
      WordingExample(
        "At the till Zoë will say what she wants, hand over the money and say thank you, 4 times in 5",
        baseline: "0 in 5"
      ),
      WordingExample(
        "Zoë will take off her coat, hang it up and sit on the carpet, 4 days in 5.",
        baseline: "1 day in 5"
      ),
      WordingExample("Hear and say the first sound of 8 objects out of 10", baseline: "2 out of 10"),
    ],
    rejected: [
      WordingExample("↓Count money, tell the time and know the months", baseline: "Counts pennies"),
      WordingExample(
        "Will ↓write in full sentences and improve number bonds",
        baseline: "Writes phrases; bonds to 5"
      ),
      WordingExample("To ↓read 20 words and recall the 2 times table, 8 of 10", baseline: "5 words; 2 of 10"),
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
