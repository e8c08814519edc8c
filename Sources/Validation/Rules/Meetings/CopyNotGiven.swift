internal import Diagnostics
internal import PlanModel

extension Rule {
  static let copyNotGiven = Rule(
    id: "copy-not-given",
    severity: .warning,
    summary: "Ten school days after the meeting the family has no copy of the plan.",
    rationale: "A family that has the plan on paper can do its part at home, and can ask about the rest.",
    accepted: [
      .meeting("copy_given: 2025-09-24"),
      .meeting("copy_given:", today: "2025-10-06"),
      .meeting("kind: SENCo\ncopy_given:"),
    ],
    rejected: [.meeting("↓kind: small steps\ncopy_given:")],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.copyGiven == nil, meeting.isSmallSteps, meeting.isWhole,
        !context.context.hasUnread(in: meeting.range), let held = meeting.held?.value,
        held < context.school.today,
        context.school.today > context.school.calendar.day(SchoolDays.copy, schoolDaysAfter: held)
      else { return }
      findings.report(
        at: meeting.range,
        "the plan does not say that the family has a copy, \(SchoolDays.copy) school days after the meeting",
        suggestion: "give the family the plan, and write `copy_given:` with the day"
      )
    }
  )
}
