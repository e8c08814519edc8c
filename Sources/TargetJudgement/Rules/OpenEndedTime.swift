internal import Diagnostics

extension WordingRule {
  static let openEndedTime = WordingRule(
    id: "open-ended-time",
    criterion: .timeBound,
    summary: "The time given has no end.",
    rationale: "“In due course” never comes. A date a term away at most makes people look.",
    accepted: [
      WordingExample("Zoë will read 8 of 10 words by Christmas", baseline: "3 of 10", reviewBy: nil)
    ],
    rejected: [
      WordingExample(
        "Washes his hands for 10 seconds, 4 days a week, ↓over the coming months",
        baseline: "2 seconds",
        reviewBy: nil
      ),
      WordingExample("Zoë will read 8 of 10 words in ↓due course", baseline: "3 of 10", reviewBy: nil),
      WordingExample(
        "By the end of ↓Key Stage 2 Ivo will read 8 of 10 words",
        baseline: "3 of 10",
        reviewBy: nil
      ),
    ]
  ) { reading in
    guard case .openEnded(let range, let field) = reading.review else { return nil }
    return Finding(
      reading.place(field, range),
      "this is no date",
      write: "give the next review date, at most a term away"
    )
  }
}
