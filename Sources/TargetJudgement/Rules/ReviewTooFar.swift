internal import Diagnostics

extension WordingRule {
  static let reviewTooFar = WordingRule(
    id: "review-too-far",
    criterion: .timeBound,
    summary: "The review is more than about a term away.",
    rationale:
      "After a term nobody remembers why the step was set, and a step that does not work is left in place too long.",
    accepted: [
      WordingExample(
        "Reads 30 of 45 words by the summer term",
        baseline: "12 of 45",
        setOn: "2026-02-23",
        reviewBy: nil
      ),
      WordingExample(
        "Reads 30 of 45 words by the end of Spring 2",
        baseline: "12 of 45",
        setOn: "2026-01-12",
        reviewBy: nil
      ),
      WordingExample(
        "Zoë will read 8 of 10 words",
        baseline: "3 of 10",
        setOn: "2025-09-22",
        reviewBy: "2026-01-30"
      ),
    ],
    rejected: [
      WordingExample(
        "Zoë will read 8 of 10 words",
        baseline: "3 of 10",
        setOn: "2025-09-22",
        reviewBy: "2026-06-30"
      ),
      WordingExample("Zoë will read 8 of 10 words by ↓Easter", baseline: "3 of 10", reviewBy: nil),
    ]
  ) { reading in
    guard case .tooFar(let days, let range) = reading.review else { return nil }
    return Finding(
      range.map { reading.place(.target, $0) },
      "the review is \(days / 7) weeks after the target is set",
      write: "review within \(Review.longest / 7) weeks; what would be reached by then?"
    )
  }
}
