internal import PlanModel

extension Measure {
  static let copyGiven = Measure(
    id: "copy-given",
    title: "Copy of the plan given",
    unit: .percent,
    numerator: "plans of which the family got a copy: a meeting with a copy_given day",
    denominator: "plans",
    note: "Families who did not come are to get one too, so all plans are in the denominator.",
    examples: [
      MeasureExample(
        "a copy may be sent where no meeting was held",
        plans: [
          "meetings: [{kind: small steps, held: 2025-09-22, copy_given: 2025-09-24}]",
          "meetings: [{kind: small steps, outcome: declined, copy_given: 2025-09-24}]",
          "meetings: [{kind: small steps, held: 2025-09-22}]",
        ],
        gives: Tally(2, of: 3)
      )
    ],
    basis: .pupils { pupil in
      .share(
        pupil.plan?.meetings.contains { $0.copyGiven != nil } ?? false,
        among: pupil.plan != nil
      )
    }
  )
}
