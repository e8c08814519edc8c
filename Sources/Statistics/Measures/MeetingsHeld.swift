extension Measure {
  static let meetingsHeld = Measure(
    id: "meetings-held",
    title: "Meetings held",
    unit: .count,
    numerator: "pupils with a small steps meeting held with family present, once a term",
    note: """
      In person, by telephone, by video and on a home visit alike. Pupils are counted, not parents and not \
      meetings. A meeting that does not say who was present counts as held with the family.
      """,
    examples: [
      MeasureExample(
        "staff alone are no family; by telephone is met; parents apart count once",
        plans: [
          "meetings: [{kind: small steps, held: 2025-09-22, present: [class teacher, SENCo]}]",
          "meetings: [{kind: small steps, held: 2025-09-22, how: telephone, present: [mother, class teacher]}]",
          """
          meetings:
            - {kind: small steps, with: mother, held: 2025-09-22, present: mother}
            - {kind: small steps, with: father, held: 2025-09-23, present: father}
          """,
        ],
        gives: Tally(2)
      )
    ],
    basis: .pupils { Tally($0.isMet ? 1 : 0) }
  )
}
