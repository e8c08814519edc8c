internal import Diagnostics

extension WordingRule {
  static let reviewBeforeStart = WordingRule(
    id: "review-before-start",
    criterion: .timeBound,
    summary: "The review date is not after the day the target was set.",
    rationale: "One of the two dates is a slip, and the review would be missed.",
    accepted: [
      WordingExample(
        "Zoë will read 8 of 10 words",
        baseline: "3 of 10",
        setOn: "2025-09-22",
        reviewBy: "2025-09-23"
      )
    ],
    rejected: [
      WordingExample(
        "Zoë will read 8 of 10 words",
        baseline: "3 of 10",
        setOn: "2025-09-22",
        reviewBy: "2025-09-12"
      )
    ]
  ) { reading in
    guard case .beforeStart(let range) = reading.review else { return nil }
    return Finding(
      range.map { reading.place(.target, $0) },
      "the review date is not after the day the target was set",
      write: "check both dates; review at most a term after the target is set"
    )
  }
}
