extension Measure {
  static let plans = Measure(
    id: "plans",
    title: "Plans",
    unit: .count,
    numerator: "pupils with a plan, once a term",
    examples: [MeasureExample("two plans and a pupil without", plans: ["", "", nil], gives: Tally(2))],
    basis: .pupils { Tally($0.plan == nil ? 0 : 1) }
  )
}
