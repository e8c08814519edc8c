internal import Diagnostics
internal import PlanModel

extension Rule {
  static let notInvited = Rule(
    id: "not-invited",
    severity: .warning,
    summary: "A small steps meeting does not say when the family was invited.",
    rationale:
      "Every family is offered the meeting; the day of the invitation shows that it was, and in good time.",
    accepted: [
      .meeting("invited: 2025-09-08"), .meeting("asked_for_by: parent\nasked_on: 2025-09-15\ninvited:"),
    ],
    rejected: [.meeting("↓kind: small steps\ninvited:")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.invited == nil, meeting.isSmallSteps, meeting.askedForBy?.value != .parent,
        meeting.isWhole, !context.context.hasUnread(in: meeting.range)
      else { return }
      findings.report(
        at: meeting.range,
        "the meeting does not say when the family was invited",
        suggestion: "write `invited:` with the day",
        isDue: meeting.held != nil || context.context.isDue(.meeting)
      )
    }
  )
}
