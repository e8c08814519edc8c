internal import Diagnostics
internal import PlanModel

extension Rule {
  static let stoppedWithoutWhy = Rule(
    id: "stopped-without-why",
    severity: .warning,
    summary: "A target was stopped without a reason.",
    rationale: "The family agreed to the target, and should read why it was given up.",
    accepted: [.target("review: {date: 2025-11-10, outcome: stopped, why: Zoë moved to another group}")],
    rejected: [.target("review: {date: 2025-11-10, outcome: ↓stopped}")],
    work: .target { context, findings in
      guard let review = context.target.review, let outcome = review.outcome, outcome.value == .stopped,
        Placeholder.isMissing(review.why), review.isWhole
      else { return }
      findings.report(
        at: outcome.range,
        "the review does not say why the target was stopped",
        suggestion: "write `why:` with the reason, as you would tell it to the family"
      )
    }
  )
}
