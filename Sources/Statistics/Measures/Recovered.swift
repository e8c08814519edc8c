internal import PlanModel

extension Measure {
  static let recovered = Measure(
    id: "recovered",
    title: "Missed, then met",
    unit: .percent,
    numerator: "of these, pupils whose family was met later in the same term's cycle",
    denominator: "pupils due whose family did not attend a small steps meeting",
    note: "Later is on a day after the last one missed, or on the same day at another time.",
    examples: [
      MeasureExample(
        "one came in the end, one did not",
        plans: [
          "meetings: [{kind: small steps, missed: [{date: 2025-09-15, why: did not attend}], held: 2025-10-02}]",
          "meetings: [{kind: small steps, missed: [{date: 2025-09-15, why: did not attend}]}]",
          "meetings: [{kind: small steps, held: 2025-09-15}]",
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .pupils { pupil in
      guard pupil.isDue, let missed = pupil.meetings.notAttendedOn.last else { return .nothing }
      return .share(pupil.meetings.metOn.contains { $0 >= missed }, among: true)
    }
  )
}
