internal import Diagnostics
internal import PlanModel

extension Rule {
  static let heldAndOutcome = Rule(
    id: "held-and-outcome",
    severity: .error,
    summary: "A meeting was held and has an outcome of one that was never held.",
    rationale:
      "The family is counted either as met or as reached otherwise; both cannot be true of one meeting.",
    accepted: [
      .meeting("held: 2025-09-22"), .meeting("held:\nminutes:\npresent:\noutcome: views given instead"),
    ],
    rejected: [.meeting("outcome: ↓declined")],
    work: .meeting { context, findings in
      guard context.meeting.held != nil, let outcome = context.meeting.outcome else { return }
      findings.report(
        at: outcome.range,
        "the meeting was held, and this is for meetings that never were",
        suggestion: "take `outcome:` away; or `held:`, if the meeting did not take place"
      )
    }
  )
}
