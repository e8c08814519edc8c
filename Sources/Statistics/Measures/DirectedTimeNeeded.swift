internal import PlanModel

extension Measure {
  static let directedTimeNeeded = Measure(
    id: "directed-time-needed",
    title: "Directed time needed",
    unit: .hours,
    numerator: "pupils due × slot_minutes of school.yaml, in hours",
    note: """
      Due: status K or E on the term's meet_by day, invited yet or not. Beside directed-time, which is what \
      teachers are given; `--by teacher` sets the two beside each other. Each teacher of a job share needs the time.
      """,
    examples: [
      MeasureExample(
        "each pupil due needs a slot of 15 minutes",
        plans: ["meetings: [{kind: small steps, held: 2025-09-22, present: mother}]", nil],
        gives: Tally(30)
      )
    ],
    basis: .pupils { Tally($0.isDue ? $0.facts.school.slotMinutes : 0) }
  )
}
