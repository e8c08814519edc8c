internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownClass = Rule(
    id: "unknown-class",
    severity: .error,
    summary: "A plan lies in the folder of a class that school.yaml does not know.",
    rationale: """
      A misspelt folder makes a class of its own: its teacher does not see the plan, and it is missing from the \
      class's figures.
      """,
    accepted: [.plan("pupil: P0402")],
    rejected: [.files(["2025-26/autumn/3-oka/P0402.yaml": "plan: 1\npupil: ↓P0402\n"])],
    work: .plan { context, findings in
      guard context.school.schoolClass(context.place) == nil,
        let year = context.school.school.years[context.place.term.year]
      else { return }
      let near = EditDistance.nearest(
        to: context.place.schoolClass.text,
        among: year.classes.entries.map(\.key.value.text)
      )
      findings.report(
        at: context.plan.place,
        "the plan lies in class \(context.place.schoolClass), which school.yaml does not have in"
          + " \(context.place.term.year)",
        suggestion: near.first.map { "did you mean \($0)? Then move the file there" }
          ?? "move the file to the pupil's class, or add the class to school.yaml"
      )
    }
  )
}
