internal import Diagnostics
internal import PlanModel

extension Rule {
  static let incompleteAnswer = Rule(
    id: "incomplete-answer",
    severity: .warning,
    summary: "A survey says how many agree and not of how many, or the other way round.",
    rationale: "A share needs both; without one of them the answer counts nowhere, and nobody sees that.",
    accepted: [
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {agree: 7, of: 20}}}"),
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {number: 31}}}"),
      // What cannot be read is reported as it is.
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {agree: -2, of: 20}}}"),
    ],
    rejected: [
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {agree: ↓7}}}"),
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {of: ↓20}}}"),
    ],
    work: .repository { context, findings in
      for (path, survey) in context.school.files.surveyFiles {
        for answer in survey.waves.flatMap(\.answers.entries).map(\.value) where answer.isWhole {
          switch (answer.agree, answer.of) {
          case (let agree?, nil):
            findings.report(
              in: path,
              at: agree.range,
              "it is not said how many answered",
              suggestion: "write both: {agree: \(agree.value), of: HOW MANY ANSWERED}"
            )
          case (nil, let of?):
            findings.report(
              in: path,
              at: of.range,
              "it is not said how many agree",
              suggestion: "write both: {agree: HOW MANY AGREE, of: \(of.value)}"
            )
          default: break
          }
        }
      }
    }
  )

  private static func survey(_ waves: String) -> RuleExample {
    .files([
      "surveys/parents.yaml":
        "surveys: 1\naudience: parents\nstatements:\n  reports: I receive regular reports\nwaves:\n\(waves)\n"
    ])
  }
}
