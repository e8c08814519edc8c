internal import PlanModel

extension Measure {
  static let coWrittenTargets = Measure(
    id: "co-written-targets",
    title: "Targets agreed together",
    unit: .percent,
    numerator: "targets whose agreed_with names somebody of the family",
    denominator: "targets",
    examples: [
      MeasureExample(
        "the pupil alone is not the family",
        plans: [
          """
          targets:
            - {id: asks-for-a-toy, agreed_with: [mother, pupil]}
            - {id: waits-a-turn, agreed_with: pupil}
            - {id: zips-a-coat}
          """
        ],
        gives: Tally(1, of: 3)
      )
    ],
    basis: .targets { target, _ in
      .share(target.agreedWith.contains { FamilyRole.isFamily($0.value) }, among: true)
    }
  )
}
