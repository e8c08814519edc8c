internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missedWithoutFollowUp = Rule(
    id: "missed-without-follow-up",
    severity: .warning,
    summary: "A family did not come, and nobody followed it up in time.",
    rationale: """
      Families who miss a meeting are most often those whom nobody reaches. A call within days, and somebody else's \
      try after it, brings nearly all of them in.
      """,
    accepted: [
      .meeting(
        "missed:\n  - {date: 2025-09-15, why: did not attend}\nfollow_up:\n  - {date: 2025-09-17, by: year lead, how: telephone}"
      ),
      // Met within the time.
      .meeting("missed:\n  - {date: 2025-09-17, why: did not attend}"),
      .meeting("missed:\n  - {date: 2025-09-10, why: school moved it}"),
      .files([
        ExamplePlan.planPath: ExamplePlan.plan(meeting: [
          ("missed", "missed:\n  - {date: 2025-09-10, why: did not attend}")
        ]),
        "2025-26/autumn/contacts.yaml":
          "contacts: 1\nentries:\n  - {pupil: P0402, date: 2025-09-12, by: year lead, how: telephone}\n",
      ]),
    ],
    rejected: [
      .meeting("missed:\n  - ↓{date: 2025-09-09, why: did not attend}"),
      .meeting(
        "missed:\n  - ↓{date: 2025-09-05, why: did not attend}\nfollow_up:\n  - {date: 2025-09-17, by: year lead, how: telephone}"
      ),
    ],
    work: .meeting { context, findings in
      for missed in context.meeting.missed where missed.why?.value == .didNotAttend {
        guard let day = missed.date?.value else { continue }
        let within = context.school.followUpWithin
        let last = context.school.calendar.day(within, schoolDaysAfter: day)
        guard context.school.today > last else { continue }
        if let held = context.meeting.held?.value, held >= day, held <= last { continue }
        var first: CalendarDate?
        func look(_ followUp: FollowUp) {
          guard let date = followUp.date?.value, date >= day else { return }
          first = min(first ?? date, date)
        }
        for meeting in context.context.plan.meetings { meeting.followUp.forEach(look) }
        for entry in context.school.contacts(context.context.place) { look(entry.followUp) }
        if let first, first <= last { continue }
        findings.report(
          at: missed.range,
          first.map {
            "the family did not come, and was followed up only on \($0), later than \(Wording.schoolDays(within))"
          }
            ?? "the family did not come, and nobody followed it up within \(Wording.schoolDays(within))",
          suggestion:
            "write each try under `follow_up:` here or in the term's contacts.yaml; if there was none, try now"
        )
      }
    }
  )
}
