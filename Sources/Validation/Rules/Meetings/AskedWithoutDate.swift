internal import Diagnostics
internal import PlanModel

extension Rule {
  static let askedWithoutDate = Rule(
    id: "asked-without-date",
    severity: .warning,
    summary: "A meeting that a parent asked for does not say when it was asked for.",
    rationale: "How long a family waited for its answer can only be told from the day on which it asked.",
    accepted: [.meeting("asked_for_by: parent\nasked_on: 2025-09-15"), .meeting("asked_for_by: school")],
    rejected: [.meeting("asked_for_by: ↓parent")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard let asked = meeting.askedForBy, asked.value == .parent, meeting.askedOn == nil, meeting.isWhole,
        !context.context.hasUnread(in: meeting.range)
      else { return }
      findings.report(
        at: asked.range,
        "the meeting does not say when the parent asked for it",
        suggestion: "write `asked_on:` with the day"
      )
    }
  )
}
