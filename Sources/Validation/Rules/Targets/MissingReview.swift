internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingReview = Rule(
    id: "missing-review",
    severity: .error,
    summary: "A target has not been reviewed.",
    rationale: """
      A target that nobody looks at again tells the child and the family that it did not matter. Old targets that are \
      quietly dropped are what parents complain of most.
      """,
    accepted: [
      .target("id: asks-for-a-toy"),
      // Replaced in mid-term by the target that names it.
      .plan(
        "targets:\n  - id: waves\n  - id: waves-to-zoe\n    replaces: waves\n    review: {outcome: achieved}"
      ),
    ],
    rejected: [.target("↓id: asks-for-a-toy\nreview:")],
    work: .target { context, findings in
      let target = context.target
      guard target.review == nil, target.isWhole, !context.context.hasUnread(in: target.range),
        context.context.isReviewNear,
        !context.context.isReplaced(target)
      else { return }
      findings.report(
        at: target.range,
        "the target has not been reviewed",
        suggestion: "write `review:` with date, outcome, evidence and next",
        isDue: context.context.isDue(.review)
      )
    }
  )
}
