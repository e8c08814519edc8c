internal import Diagnostics

extension WordingRule {
  static let noReviewDate = WordingRule(
    id: "no-review-date",
    criterion: .timeBound,
    summary: "Nothing says when the target is reviewed.",
    rationale: "A target without a date drifts from term to term.",
    accepted: [
      WordingExample(
        "Ties his laces in under 2 minutes, 3 days. Review at Christmas.",
        baseline: "Makes one loop",
        reviewBy: nil
      ),
      WordingExample("Zoë will read 8 of 10 words by half term", baseline: "3 of 10", reviewBy: nil),
      WordingExample("Reads 8 of 10 words, w/b 24 Nov", baseline: "3 of 10", reviewBy: nil),
    ],
    rejected: [
      WordingExample("↓Zoë will read 8 of 10 words daily", baseline: "3 of 10", reviewBy: nil)
    ]
  ) { reading in
    guard case .missing = reading.review else { return nil }
    return Finding(
      reading.place(.target, 0..<reading.target.count),
      "no date says when this is reviewed",
      write: "give the next review date, at most a term away"
    )
  }
}
