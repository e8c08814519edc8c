internal import Diagnostics
internal import PlanModel

extension Rule {
  static let incompleteReview = Rule(
    id: "incomplete-review",
    severity: .error,
    summary: "The review of a target lacks its date, its outcome, its evidence or what is next.",
    rationale: """
      A family that hears "achieved" asks how the school knows, and what comes now. The next teacher asks the same, \
      and has only the plan to answer.
      """,
    accepted: [
      .target(
        "review:\n  date: 2025-12-10\n  outcome: achieved\n  evidence: 9 of 10 sessions\n  next: new target"
      ),
      // A step that was stopped has nothing to count and nothing to follow it.
      .target("review:\n  date: 2025-11-10\n  outcome: stopped\n  why: Chloé moved to another group"),
    ],
    rejected: [
      .target("review:\n  ↓date: 2025-12-10\n  evidence: 9 of 10 sessions\n  next: new target"),
      .target("review:\n  date: 2025-12-10\n  outcome: achieved\n  evidence: ↓tbc\n  next: new target"),
    ],
    work: .target { context, findings in
      guard let review = context.target.review else { return }
      let isStopped = review.outcome?.value == .stopped
      let isDue = context.context.isDue(.review)
      func lacks(_ what: String, _ suggestion: String) {
        findings.report(
          at: review.range,
          "the review has no `\(what)`",
          suggestion: suggestion,
          isDue: isDue
        )
      }
      if review.isWhole, !context.context.hasUnread(in: review.range) {
        if review.date == nil { lacks("date", "write the day on which it was reviewed") }
        if review.outcome == nil {
          lacks("outcome", "write exceeded, achieved, partly achieved, not achieved or stopped")
        }
        if review.evidence == nil, !isStopped {
          lacks("evidence", "write what was counted or seen, in the units of the baseline")
        }
        if review.next == nil, !isStopped {
          lacks("next", "write new target, adapt, continue or move to class provision")
        }
      }
      if let evidence = review.evidence, !isStopped, Placeholder.isEmpty(evidence.value) {
        findings.report(
          at: evidence.range,
          "this does not say yet what was counted or seen",
          suggestion: "write what was counted or seen, in the units of the baseline",
          isDue: isDue
        )
      }
    }
  )
}
