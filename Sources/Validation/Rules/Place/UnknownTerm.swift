internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownTerm = Rule(
    id: "unknown-term",
    severity: .error,
    summary: "A plan lies in the folder of a year or a term that school.yaml does not know.",
    rationale:
      "Without the term's dates nobody can say what is due, and the plan counts in no term's figures.",
    accepted: [.files(["2025-26/spring/3-oak/P0402.yaml": "plan: 1\npupil: P0402\n"])],
    rejected: [
      .files(["2025-26/autum/3-oak/P0402.yaml": "plan: 1\npupil: ↓P0402\n"]),
      .files(["2024-25/autumn/3-oak/P0402.yaml": "plan: 1\npupil: ↓P0402\n"]),
    ],
    work: .plan { context, findings in
      guard context.term == nil else { return }
      let key = context.place.term
      guard let year = context.school.school.years[key.year] else {
        findings.report(
          at: context.plan.place,
          "the plan lies in \(key.year), a year that school.yaml does not have",
          suggestion: "add the year to school.yaml with its classes and terms, or mend the folder's name"
        )
        return
      }
      guard year.terms[key.term] == nil else { return }
      let near = EditDistance.nearest(to: key.term.text, among: year.terms.entries.map(\.key.value.text))
      findings.report(
        at: context.plan.place,
        "the plan lies in \(key), a term that school.yaml does not have",
        suggestion: near.first.map { "did you mean \($0)? Then rename the folder" }
          ?? "add the term to school.yaml with its dates, or mend the folder's name"
      )
    }
  )
}
