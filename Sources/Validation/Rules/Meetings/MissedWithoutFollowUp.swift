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
      // Where parents meet apart, a call to one of them does not reach the other.
      .plan(
        """
        meetings:
          - {kind: small steps, with: mother, follow_up: [{date: 2025-09-10, by: year lead}], held: 2025-09-12}
          - {kind: small steps, with: father, missed: [↓{date: 2025-09-09, why: did not attend}]}
        """
      ),
      .meeting(
        "missed:\n  - ↓{date: 2025-09-05, why: did not attend}\nfollow_up:\n  - {date: 2025-09-17, by: year lead, how: telephone}"
      ),
    ],
    work: .plan { context, findings in
      let plan = context.plan
      guard plan.meetings.contains(where: { !$0.missed.isEmpty }) else { return }
      let within = context.school.followUpWithin
      let contacts = context.school.contacts(context.place)
      // Once for each party: a file may hold thousands of meetings.
      var days: [String: (metOn: [CalendarDate], triedOn: [CalendarDate])] = [:]
      for party in MeetingParty.all(in: plan) {
        days[party.whom] = (party.metOn, party.tries(contacts).compactMap { $0.date?.value }.sorted())
      }
      for meeting in plan.meetings {
        let known = days[meeting.withWhom]
        for missed in meeting.missed where missed.why?.value == .didNotAttend {
          guard let day = missed.date?.value else { continue }
          let last = context.school.calendar.day(within, schoolDaysAfter: day)
          guard context.school.today > last else { continue }
          if let held = meeting.held?.value, held >= day, held <= last { continue }
          if let met = known?.metOn.first(where: { $0 >= day }), met <= last { continue }
          let first = known?.triedOn.first { $0 >= day }
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
    }
  )
}
