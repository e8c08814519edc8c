internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingMeeting = Rule(
    id: "missing-meeting",
    severity: .warning,
    summary: "The small steps meeting of the term has not taken place.",
    rationale: """
      The meeting is where the plan becomes the family's. Where it cannot be held, the plan says how the family was \
      reached instead.
      """,
    accepted: [
      .meeting("held:\nminutes:\npresent:\noutcome: declined"),
      .meeting("kind: [annual review, small steps]"),
    ],
    rejected: [
      .plan("↓plan: 1\nmeetings:"),
      .meeting("↓kind: small steps\nheld:\nminutes:\npresent:\ncopy_given:"),
    ],
    work: .plan { context, findings in
      let plan = context.plan
      let isDue = context.isDue(.meeting)
      guard plan.meetings.contains(where: \.isSmallSteps) else {
        guard plan.isWhole, plan.meetings.allSatisfy({ $0.isWhole && !context.hasUnread(in: $0.range) })
        else { return }
        findings.report(
          at: plan.range,
          "the plan has no small steps meeting",
          suggestion: "write `meetings:` with `kind: small steps`, the invitation and what came of it",
          isDue: isDue
        )
        return
      }
      for meeting in plan.meetings where meeting.isSmallSteps && meeting.held == nil && meeting.outcome == nil
      {
        guard meeting.isWhole, !context.hasUnread(in: meeting.range), meeting.askedForBy?.value != .parent,
          !plan.meetings.contains(where: {
            $0.isSmallSteps && $0.held != nil && $0.with?.value == meeting.with?.value
          })
        else { continue }
        findings.report(
          at: meeting.range,
          "the small steps meeting has not been held yet",
          suggestion:
            "write `held:` once it has; or, if it will not be, `outcome: views given instead` or `declined`",
          isDue: isDue
        )
      }
    }
  )
}
