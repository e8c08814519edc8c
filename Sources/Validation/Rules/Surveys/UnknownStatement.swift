internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownStatement = Rule(
    id: "unknown-statement",
    severity: .error,
    summary: "A wave of a survey has answers to a statement that the survey does not have.",
    rationale: "Nobody can say what was agreed with, so the answers count nowhere.",
    accepted: [
      .files([
        "surveys/parents.yaml":
          "surveys: 1\naudience: parents\nstatements:\n  reports: I receive regular reports\nwaves:\n  - {name: baseline, date: 2025-06-20, answers: {Reports: {agree: 7, of: 20}}}\n"
      ])
    ],
    rejected: [
      .files([
        "surveys/parents.yaml":
          "surveys: 1\naudience: parents\nstatements:\n  reports: I receive regular reports\nwaves:\n  - {name: baseline, date: 2025-06-20, answers: {↓report: {agree: 7, of: 20}}}\n"
      ])
    ],
    work: .repository { context, findings in
      for (path, survey) in context.school.files.surveyFiles {
        let ids = survey.statements.entries.map(\.key.value)
        for key in survey.waves.flatMap(\.answers.entries).map(\.key) where !ids.contains(key.value) {
          let near = EditDistance.nearest(to: key.value.text, among: ids.map(\.text))
          findings.report(
            in: path,
            at: key.range,
            "the survey has no statement of this id",
            suggestion: near.first.map { "did you mean `\($0)`?" }
              ?? "write the id of a statement, or add this one under `statements:`"
          )
        }
      }
    }
  )
}
