extension Measure {
  static let attendance = Measure(
    id: "attendance",
    title: "Attendance at meetings",
    unit: .percent,
    numerator: "pupils due with a small steps meeting held with family present, whenever in the term",
    denominator: "pupils due: status K or E on the term's meet_by day",
    note: """
      By telephone and video too. Pupils are counted, not parents and not meetings. Who joins after the \
      meet_by day or has left by then is not due that term.
      """,
    examples: [
      MeasureExample(
        "one met, one invited, one without a plan",
        plans: [
          "meetings: [{kind: small steps, held: 2025-11-22, present: grandmother}]",
          "meetings: [{kind: small steps, invited: 2025-09-08}]",
          nil,
        ],
        gives: Tally(1, of: 3)
      )
    ],
    basis: .pupils { .share($0.isMet, among: $0.isDue) }
  )
}
