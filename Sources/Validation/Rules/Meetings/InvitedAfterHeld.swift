internal import Diagnostics
internal import PlanModel

extension Rule {
  static let invitedAfterHeld = Rule(
    id: "invited-after-held",
    severity: .error,
    summary: "The invitation is dated after the meeting.",
    rationale:
      "One of the two days is mistyped, and the order of inviting, meeting and following up can no longer be read.",
    accepted: [.meeting("invited: 2025-09-22")],
    rejected: [.meeting("invited: ↓2025-10-08")],
    work: .meeting { context, findings in
      guard let invited = context.meeting.invited, let held = context.meeting.held?.value,
        invited.value > held,
        held >= context.context.term?.dates.from ?? held
      else { return }
      findings.report(
        at: invited.range,
        "the invitation is dated after \(held), the day of the meeting",
        suggestion: "mend this day or `held`"
      )
    }
  )
}
