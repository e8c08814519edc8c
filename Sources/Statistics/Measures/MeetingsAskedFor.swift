internal import PlanModel

extension Measure {
  static let meetingsAskedFor = Measure(
    id: "meetings-asked-for",
    title: "Meetings parents wanted",
    unit: .count,
    numerator: "meetings of any kind that a parent asked for",
    note: "A meeting of several kinds is one meeting, and stands under each of its kinds.",
    parts: Parts(
      name: "kind",
      count: .pupils { pupil in
        askedFor(pupil).flatMap { meeting in
          meeting.kinds.map { Part(key: $0.value.rawValue, tally: Tally(1)) }
        }
      }
    ),
    examples: [
      MeasureExample(
        "asked for by a parent, not by the school",
        plans: [
          """
          meetings:
            - {kind: small steps, asked_for_by: school, invited: 2025-09-08}
            - {kind: SENCo, asked_for_by: parent, asked_on: 2025-10-06}
            - {kind: [SENCo, team around the child], asked_for_by: parent, asked_on: 2025-11-06}
          """
        ],
        gives: Tally(2)
      )
    ],
    basis: .pupils { Tally(askedFor($0).count) }
  )

  private static func askedFor(_ pupil: PupilTerm) -> [Meeting] {
    pupil.plan?.meetings.filter { $0.askedForBy?.value == .parent } ?? []
  }
}
