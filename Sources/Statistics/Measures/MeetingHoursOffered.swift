internal import PlanModel

extension Measure {
  static let meetingHoursOffered = Measure(
    id: "meeting-hours-offered",
    title: "Meeting hours offered",
    unit: .hours,
    numerator: "meetings offered × slot_minutes of school.yaml, in hours",
    note: "260 pupils, three terms and 15 minutes make 780 meetings and 195 hours.",
    examples: [
      MeasureExample(
        "an invitation is worth a slot of 15 minutes",
        plans: ["meetings: [{kind: small steps, invited: 2025-09-08}]", nil],
        gives: Tally(15)
      )
    ],
    basis: .pupils { Tally($0.isInvited ? $0.facts.school.slotMinutes : 0) }
  )
}
