internal import PlanModel

extension Measure {
  static let homeSupport = Measure(
    id: "home-support",
    title: "Targets helped at home",
    unit: .percent,
    numerator: "targets with an agreed home action: words under home",
    denominator: "targets",
    examples: [
      MeasureExample(
        "an empty line is no action",
        plans: [
          """
          targets:
            - {id: asks-for-a-toy, home: Asking for things at bath time}
            - {id: waits-a-turn, home: [Board games, Queueing at the shop]}
            - {id: zips-a-coat, home: " "}
            - {id: reads-vowels}
          """
        ],
        gives: Tally(2, of: 4)
      )
    ],
    basis: .targets { target, _ in
      .share(target.home.contains { $0.value.contains { !$0.isWhitespace } }, among: true)
    }
  )
}
