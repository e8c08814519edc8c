internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noReasonToContinue = Rule(
    id: "no-reason-to-continue",
    severity: .advice,
    summary: "A review goes on with the target, adapts it or hands it to the class without saying why.",
    rationale: """
      The same step again without a reason is how targets are recycled from year to year. One sentence helps whoever \
      writes the next plan.
      """,
    accepted: [
      .target(
        "review:\n  date: 2025-12-10\n  outcome: achieved\n  evidence: 9 of 10\n  next: new target"
      ),
      .target(
        "review:\n  date: 2025-12-10\n  outcome: achieved\n  evidence: 9 of 10\n  next: adapt\n  why: Works with Zoë, not yet with others"
      ),
    ],
    rejected: [
      .target("review:\n  date: 2025-12-10\n  outcome: not achieved\n  evidence: 2 of 10\n  next: ↓continue")
    ],
    work: .target { context, findings in
      guard let review = context.target.review, let next = review.next, next.value != .newTarget,
        Placeholder.isMissing(review.why), review.isWhole
      else { return }
      findings.report(
        at: next.range,
        "the review does not say why",
        suggestion: "write `why:` with what helped, what got in the way, or what will be different"
      )
    }
  )
}
