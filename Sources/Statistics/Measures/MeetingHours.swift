internal import PlanModel

extension Measure {
  static let meetingHours = Measure(
    id: "meeting-hours",
    title: "Meeting hours held",
    unit: .hours,
    numerator: "the minutes recorded of small steps meetings held with family present, in hours",
    note: "Every such meeting of a pupil adds its minutes; one that records none adds none.",
    examples: [
      MeasureExample(
        "minutes add up, of small steps meetings that were held",
        plans: [
          """
          meetings:
            - {kind: small steps, held: 2025-09-22, minutes: 25}
            - {kind: [small steps, SENCo], held: 2025-11-03, minutes: 20}
            - {kind: school, held: 2025-11-10, minutes: 40}
          """,
          "meetings: [{kind: small steps, invited: 2025-09-08, minutes: 15}]",
        ],
        gives: Tally(45)
      )
    ],
    basis: .pupils { pupil in
      Tally(
        pupil.meetings.heldWithFamily.reduce(0) { $0 + ($1.minutes?.value ?? 0) }
      )
    }
  )
}
