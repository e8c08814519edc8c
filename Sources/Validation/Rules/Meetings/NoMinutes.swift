internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noMinutes = Rule(
    id: "no-minutes",
    severity: .warning,
    summary: "A meeting does not say how long it took.",
    rationale:
      "The minutes show what the school gives to families, and what directed time teachers need for it.",
    accepted: [.meeting("minutes: 15")],
    rejected: [.meeting("↓kind: small steps\nminutes:")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.held != nil, meeting.minutes == nil, meeting.isWhole,
        !context.context.hasUnread(in: meeting.range)
      else { return }
      findings.report(
        at: meeting.range,
        "the meeting does not say how long it took",
        suggestion: "write `minutes:` with a number, such as `minutes: \(context.school.school.slotMinutes)`"
      )
    }
  )
}
