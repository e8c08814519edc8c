internal import PlanModel

extension Measure {
  static let targetsExceeded = Measure(
    id: "targets-exceeded",
    title: "Achieved: exceeded",
    unit: .percent,
    numerator: "of these, targets reviewed as exceeded",
    denominator: "targets reviewed as achieved or exceeded",
    examples: [
      MeasureExample(
        "the others were just achieved",
        plans: [
          """
          targets:
            - {id: t-one, review: {date: 2025-12-10, outcome: achieved}}
            - {id: t-two, review: {date: 2025-12-10, outcome: exceeded}}
            - {id: t-three, review: {date: 2025-12-10, outcome: partly achieved}}
            - {id: t-four}
          """
        ],
        gives: Tally(1, of: 2)
      )
    ],
    basis: .targets { target, _ in
      guard let outcome = target.review?.outcome?.value else { return .nothing }
      return .share(outcome == .exceeded, among: outcome == .achieved || outcome == .exceeded)
    }
  )
}
