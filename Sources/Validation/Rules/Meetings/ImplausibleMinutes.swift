internal import Diagnostics
internal import PlanModel

extension Rule {
  static let implausibleMinutes = Rule(
    id: "implausible-minutes",
    severity: .warning,
    summary: "A meeting took no time at all, or more than three hours.",
    rationale:
      "The hours of all meetings are added up for leaders and governors; one slip of the finger shows in the sum.",
    accepted: [.meeting("minutes: 90")],
    rejected: [.meeting("minutes: ↓0"), .meeting("minutes: ↓1500")],
    work: .meeting { context, findings in
      guard let minutes = context.meeting.minutes, minutes.value == 0 || minutes.value > 180 else { return }
      findings.report(
        at: minutes.range,
        minutes.value == 0
          ? "a meeting cannot take 0 minutes" : "\(minutes.value) minutes are more than three hours",
        suggestion: "write how many minutes the meeting took, such as 15"
      )
    }
  )
}
