internal import Diagnostics
internal import PlanModel

extension Rule {
  static let shortMeeting = Rule(
    id: "short-meeting",
    severity: .warning,
    summary: "A small steps meeting was shorter than the school plans for it.",
    rationale: "Listening takes time; in a few minutes a family is told, not heard.",
    accepted: [.meeting("minutes: 15"), .meeting("kind: school\nminutes: 5")],
    rejected: [.meeting("minutes: ↓10")],
    work: .meeting { context, findings in
      let slot = context.school.school.slotMinutes
      guard context.meeting.isSmallSteps, let minutes = context.meeting.minutes, minutes.value > 0,
        minutes.value < slot
      else { return }
      findings.report(
        at: minutes.range,
        "the meeting took \(Wording.count(minutes.value, "minute")), and this school plans \(slot)",
        suggestion: "mend the number; or ask the family whether there was time for all they wanted to say"
      )
    }
  )
}
