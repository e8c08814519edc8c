internal import Diagnostics

extension WordingRule {
  static let provisionNumber = WordingRule(
    id: "provision-number",
    criterion: .measurable,
    summary: "The numbers describe the help, not the pupil.",
    rationale:
      "Three sessions a week can be given to the minute and change nothing. Count what the child does.",
    accepted: [
      WordingExample(
        "Reads 20 words a minute",
        baseline: "8",
        success: "20 words on three days, checked in the reading session"
      )
    ],
    rejected: [
      WordingExample("Zoë will ↓have TA support 4 x a week", baseline: "Knows 6 sounds"),
      WordingExample(
        "Reads CVC words from a list",
        baseline: "Reads 'at'",
        success: "↓10 week programme, 3 sessions a week"
      ),
    ]
  ) { reading in
    guard reading.criteria.isEmpty, let (field, range) = reading.provisionNumber else { return nil }
    return Finding(
      reading.place(field, range),
      "these numbers describe the support, not the pupil",
      write: "count what the pupil does: “reads 8 of 10 words”, “4 times out of 5”"
    )
  }
}
