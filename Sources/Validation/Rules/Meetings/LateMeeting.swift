internal import Diagnostics
internal import PlanModel

extension Rule {
  static let lateMeeting = Rule(
    id: "late-meeting",
    severity: .advice,
    summary: "A small steps meeting was held after the day by which families are met.",
    rationale:
      "The later the family and the school meet, the less of the term is left for the step that they agree.",
    accepted: [
      .meeting("held: 2025-10-17\ncopy_given: 2025-10-17"),
      // Joined in October: the first plan has its own time.
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "{from: 2022-09-05, status: K, year_group: R, class: 3-oak}\n      - {from: 2025-09-03",
          with: "{from: 2025-10-13"
        ),
        ExamplePlan.planPath: ExamplePlan.plan(meeting: [("held", "held: 2025-11-04")]),
      ]),
    ],
    rejected: [.meeting("held: ↓2025-11-04")],
    work: .meeting { context, findings in
      guard context.meeting.isSmallSteps, context.meeting.askedForBy?.value != .parent,
        let held = context.meeting.held,
        let by = context.context.meetBy, held.value > by,
        held.value <= context.context.term?.dates.to ?? held.value,
        context.context.firstMeetingHeld == held.value
      else { return }
      findings.report(
        at: held.range,
        "the meeting was held after \(by), the day by which families are met",
        suggestion: "nothing to mend here; next term, invite this family among the first"
      )
    }
  )
}
