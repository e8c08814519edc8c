extension Measure {
  static let metByDeadline = Measure(
    id: "met-by-deadline",
    title: "Met by the deadline",
    unit: .percent,
    numerator: "pupils due with a small steps meeting held with family present by the term's meet_by day",
    denominator: "pupils due: status K or E on the term's meet_by day",
    note: "Before the meet_by day, what was held up to today. Without meet_by, the term's last day.",
    examples: [
      MeasureExample(
        "on the day is in time, and the day after is not",
        plans: [
          "meetings: [{kind: small steps, held: 2025-10-17}]",
          "meetings: [{kind: small steps, held: 2025-10-18}]",
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .pupils { pupil in
      .share(pupil.meetings.metOn.contains { $0 <= pupil.term.meetBy }, among: pupil.isDue)
    }
  )
}
