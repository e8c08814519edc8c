internal import PlanModel

extension Measure {
  static let targetsStopped = Measure(
    id: "targets-stopped",
    title: "Targets stopped",
    unit: .percent,
    numerator: "targets reviewed as stopped",
    denominator: "targets with an outcome",
    examples: [
      MeasureExample(
        "not yet reviewed is left out",
        plans: [
          """
          targets:
            - {id: t-one, review: {date: 2025-12-10, outcome: achieved}}
            - {id: t-two, review: {date: 2025-12-10, outcome: stopped}}
            - {id: t-three}
          """
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .targets { target, _ in
      .share(target.review?.outcome?.value == .stopped, among: target.review?.outcome != nil)
    }
  )
}
