internal import PlanModel

extension Measure {
  static let reachedOtherwise = Measure(
    id: "reached-otherwise",
    title: "Others: views given",
    unit: .percent,
    numerator: "of these, pupils whose family gave its views in another way",
    denominator: "pupils due with no meeting held with family present",
    note: """
      A meeting with the outcome `views given instead`, or dated words of the family in parent_voice. Shown \
      apart, never inside attendance.
      """,
    examples: [
      MeasureExample(
        "who was met is not among the others",
        plans: [
          "meetings: [{kind: small steps, held: 2025-09-22}]",
          "meetings: [{kind: small steps, invited: 2025-09-08, outcome: views given instead}]",
          "parent_voice: [{from: mother, date: 2025-10-01, how: form, says: She likes maths.}]",
          "meetings: [{kind: small steps, invited: 2025-09-08, outcome: declined}]",
          nil,
        ],
        gives: Tally(2, of: 4)
      )
    ],
    basis: .pupils { pupil in
      .share(
        pupil.hasParentVoice
          || pupil.meetings.all.contains { $0.outcome?.value == .viewsGivenInstead },
        among: pupil.isDue && !pupil.isMet
      )
    }
  )
}
