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
      .meeting("asked_for_by: parent\nasked_on: 2025-09-08"),
    ],
    rejected: [
      .plan("↓plan: 1\nmeetings:"),
      .plan("↓plan: 1\nmeetings: [{kind: small steps, asked_for_by: parent, asked_on: 2025-09-08}]"),
      .meeting("↓kind: small steps\nheld:\nminutes:\npresent:\ncopy_given:"),
    ],
    work: .plan { context, findings in
      let plan = context.plan
      let isDue = context.isDue(.meeting)
      guard !plan.isWithoutSmallStepsMeeting else {
        guard plan.isWhole, plan.meetings.allSatisfy({ $0.isWhole && !context.hasUnread(in: $0.range) })
        else { return }
        // The one that a parent asks for is answered in its own time, and does not let the term's be forgotten.
        let isAskedFor = plan.meetings.contains(where: \.isSmallSteps)
        findings.report(
          at: plan.range,
          isAskedFor
            ? "the plan has no small steps meeting of the school's own, and the one that a parent asked for has not been held"
            : "the plan has no small steps meeting",
          suggestion: isAskedFor
            ? "hold that one and write `held:`, or write one with `asked_for_by: school`, the invitation and what came of it"
            : "write `meetings:` with `kind: small steps`, the invitation and what came of it",
          isDue: isDue
        )
        return
      }
      for meeting in plan.openMeetings {
        guard meeting.isWhole, !context.hasUnread(in: meeting.range) else { continue }
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
