internal import Diagnostics
internal import PlanModel

extension Rule {
  static let wrongClass = Rule(
    id: "wrong-class",
    severity: .warning,
    summary: "A plan does not lie in the class that the register gives for the term.",
    rationale: """
      The class decides whose plan it is: who writes it, who moderates it, and where it counts. A pupil who changes \
      class in mid-term may have the plan in either.
      """,
    accepted: [
      .plan("pupil: P0402"),
      // Moved to this class in November.
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "{from: 2025-09-03, status: E, year_group: 3, class: 3-oak}",
          with:
            "{from: 2025-09-03, status: E, year_group: 3, class: 4-elm}\n      - {from: 2025-11-03, status: E, year_group: 3, class: 3-oak}"
        )
      ]),
    ],
    rejected: [
      .files(["2025-26/autumn/4-elm/P0402.yaml": "plan: 1\npupil: ↓P0402\n", ExamplePlan.planPath: ""])
    ],
    work: .plan { context, findings in
      guard context.school.schoolClass(context.place) != nil, let entry = context.entry,
        let term = context.term,
        let registered = context.standing?.schoolClass?.value, registered != context.place.schoolClass
      else { return }
      // A class that the year does not have is mistyped in the register, and reported there.
      let place = PlanPlace(term: context.place.term, schoolClass: registered, pupil: context.place.pupil)
      guard context.school.schoolClass(place) != nil else { return }
      let movesThere = entry.history.contains { period in
        guard let from = period.from?.value, from > term.dates.from, from <= term.dates.to else {
          return false
        }
        return period.schoolClass?.value == context.place.schoolClass
      }
      guard !movesThere else { return }
      findings.report(
        at: context.plan.place,
        "the register has this pupil in class \(registered), and the plan lies in \(context.place.schoolClass)",
        suggestion: "move the file to \(context.place.term)/\(registered), or mend the class in register.yaml"
      )
    }
  )
}
