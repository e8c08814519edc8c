internal import Diagnostics
internal import PlanModel

extension Rule {
  static let nobodyPresent = Rule(
    id: "nobody-present",
    severity: .warning,
    summary: "A meeting does not say who was there.",
    rationale: "Who was there tells whose views the plan holds, and whether the family was met at all.",
    accepted: [.meeting("present: mother"), .meeting("held:\nminutes:\npresent:\noutcome: declined")],
    rejected: [.meeting("↓kind: small steps\npresent:")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.held != nil, meeting.present.isEmpty, meeting.isWhole,
        !context.context.hasUnread(in: meeting.range)
      else { return }
      findings.report(
        at: meeting.range,
        "the meeting does not say who was there",
        suggestion: "write `present:` with their roles, such as `[mother, class teacher]`"
      )
    }
  )
}
