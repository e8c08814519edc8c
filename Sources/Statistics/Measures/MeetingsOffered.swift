extension Measure {
  static let meetingsOffered = Measure(
    id: "meetings-offered",
    title: "Meetings offered",
    unit: .count,
    numerator: "pupils whose family was invited to a small steps meeting, once a term",
    note: "Parents who are invited apart count as one.",
    examples: [
      MeasureExample(
        "parents invited apart count once, and a meeting with the SENCo alone does not count",
        plans: [
          "meetings: [{kind: small steps, invited: 2025-09-08}, {kind: small steps, invited: 2025-09-09}]",
          "meetings: [{kind: SENCo, invited: 2025-09-08}]",
        ],
        gives: Tally(1)
      )
    ],
    basis: .pupils { Tally($0.isInvited ? 1 : 0) }
  )
}
