internal import Diagnostics
internal import PlanModel

extension Rule {
  static let meetingOutsideTerm = Rule(
    id: "meeting-outside-term",
    severity: .error,
    summary: "A meeting was held on a day outside the plan's term.",
    rationale:
      "It would count as a meeting of a term in which it did not take place, and the other term would miss one.",
    accepted: [.meeting("held: 2025-12-19\ncopy_given: 2025-12-19")],
    rejected: [.meeting("held: ↓2025-07-14\ninvited: 2025-07-01"), .meeting("held: ↓2026-09-22")],
    work: .meeting { context, findings in
      guard let held = context.meeting.held, let dates = context.context.term?.dates,
        held.value < dates.from || held.value > dates.to
      else { return }
      findings.report(
        at: held.range,
        held.value < dates.from
          ? "the meeting is dated before \(dates.from), the first day of this term"
          : "the meeting is dated after \(dates.to), the last day of this term",
        suggestion: "mend the date; or write the meeting into the plan of its own term"
      )
    }
  )
}
