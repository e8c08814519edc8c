internal import PlanModel

extension Measure {
  static let goalAttainment = Measure(
    id: "goal-attainment",
    title: "Goal attainment, mean T",
    unit: .points,
    scale: 1000,
    numerator: "the mean of the pupils' T scores of each term; 50 is what was expected of them",
    note: """
      Goal Attainment Scaling (Kiresuk and Sherman 1968), T = 50 + 10 Σx / √(0.7 n + 0.3 n²) for a plan's n \
      reviewed targets, all of one weight. Scores x: exceeded +1, achieved 0, partly achieved -1, not \
      achieved -2; stopped is left out. The formula takes levels for evenly spaced that were written \
      beforehand; plans have no five levels, so read it beside the share of targets achieved.
      """,
    examples: [
      MeasureExample(
        "a target as expected is 50, one exceeded 60",
        plans: [
          "targets: [{id: t-one, review: {date: 2025-12-10, outcome: achieved}}]",
          "targets: [{id: t-one, review: {date: 2025-12-10, outcome: exceeded}}, {id: t-two}]",
          "targets: [{id: t-one, review: {date: 2025-12-10, outcome: stopped}}]",
        ],
        gives: Tally(110_000, of: 2)
      )
    ],
    basis: .pupils { pupil in
      let scores = (pupil.plan?.targets ?? []).compactMap { $0.review?.outcome?.value.attainment }
      guard let score = GoalAttainmentScore.score(scores) else { return .nothing }
      return Tally(Int((score * 1000).rounded()), of: 1)
    }
  )
}

extension Outcome {
  /// On the scale on which nought is what was expected; nil for a target that was stopped.
  fileprivate var attainment: Int? {
    switch self {
    case .exceeded: 1
    case .achieved: 0
    case .partlyAchieved: -1
    case .notAchieved: -2
    case .stopped: nil
    }
  }
}
