internal import PlanModel

extension Measure {
  static let targetsPartlyAchieved = Measure(
    id: "targets-partly-achieved",
    title: "Not achieved: partly",
    unit: .percent,
    numerator: "of these, targets reviewed as partly achieved",
    denominator: "targets reviewed as partly achieved or not achieved",
    examples: [
      MeasureExample(
        "stopped is neither",
        plans: [
          """
          targets:
            - {id: t-one, review: {date: 2025-12-10, outcome: partly achieved}}
            - {id: t-two, review: {date: 2025-12-10, outcome: not achieved}}
            - {id: t-three, review: {date: 2025-12-10, outcome: stopped}}
          """
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .targets { target, _ in
      guard let outcome = target.review?.outcome?.value else { return .nothing }
      return .share(outcome == .partlyAchieved, among: outcome == .partlyAchieved || outcome == .notAchieved)
    }
  )
}
