internal import PlanModel

extension Measure {
  static let targetsAchieved = Measure(
    id: "targets-achieved",
    title: "Targets achieved",
    unit: .percent,
    numerator: "targets reviewed as achieved or exceeded",
    denominator: "targets with an outcome other than stopped",
    examples: [
      MeasureExample(
        "stopped and not yet reviewed are left out",
        plans: [
          """
          targets:
            - {id: t-one, review: {date: 2025-12-10, outcome: achieved}}
            - {id: t-two, review: {date: 2025-12-10, outcome: exceeded}}
            - {id: t-three, review: {date: 2025-12-10, outcome: partly achieved}}
            - {id: t-four, review: {date: 2025-12-10, outcome: not achieved}}
            - {id: t-five, review: {date: 2025-12-10, outcome: stopped}}
            - {id: t-six}
          """
        ],
        gives: Tally(2, of: 4)
      )
    ],
    basis: .targets { target, _ in
      guard let outcome = target.review?.outcome?.value else { return .nothing }
      return .share(outcome == .achieved || outcome == .exceeded, among: outcome != .stopped)
    }
  )
}
