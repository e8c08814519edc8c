internal import PlanModel

extension Measure {
  static let recovered = Measure(
    id: "recovered",
    title: "Missed, then met",
    unit: .percent,
    numerator: "of these, pupils whose family was met later in the same term's cycle",
    denominator: "pupils due whose family did not attend a small steps meeting",
    note: """
      Later is on a day after the last one missed, or on the same day at another time. Where parents meet apart, \
      each who did not attend is to be met.
      """,
    examples: [
      MeasureExample(
        "one came in the end, one did not",
        plans: [
          "meetings: [{kind: small steps, missed: [{date: 2025-09-15, why: did not attend}], held: 2025-10-02}]",
          "meetings: [{kind: small steps, missed: [{date: 2025-09-15, why: did not attend}]}]",
          "meetings: [{kind: small steps, held: 2025-09-15}]",
        ],
        gives: Tally(1, of: 2)
      ),
      MeasureExample(
        "the mother's coming is not the father's",
        plans: [
          """
          meetings:
            - {kind: small steps, with: mother, held: 2025-09-24}
            - {kind: small steps, with: father, missed: [{date: 2025-09-24, why: did not attend}]}
          """
        ],
        gives: Tally(0, of: 1)
      ),
    ],
    basis: .pupils { pupil in
      guard pupil.isDue else { return .nothing }
      let missed = pupil.meetings.parties.compactMap { party in
        party.notAttendedOn.last.map { (day: $0, metOn: party.metOn) }
      }
      return .share(
        missed.allSatisfy { missed in missed.metOn.contains { $0 >= missed.day } },
        among: !missed.isEmpty
      )
    }
  )
}
