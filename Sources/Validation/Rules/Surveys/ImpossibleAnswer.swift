internal import Diagnostics
internal import PlanModel

extension Rule {
  static let impossibleAnswer = Rule(
    id: "impossible-answer",
    severity: .error,
    summary: "In a survey more people agree than answered, or more answered than were asked.",
    rationale: """
      One of the two numbers is mistyped, and a share above 100 % would go to governors. Until it is mended the \
      answer counts nowhere.
      """,
    accepted: [
      survey("  - {name: baseline, date: 2025-06-20, asked: 31, answers: {reports: {agree: 20, of: 20}}}"),
      survey("  - {name: baseline, date: 2025-06-20, answers: {reports: {agree: 0, of: 20}}}"),
      survey("  - {name: baseline, date: 2025-06-20, asked: 31, answers: {reports: {number: 45}}}"),
    ],
    rejected: [
      survey("  - {name: baseline, date: 2025-06-20, asked: 31, answers: {reports: {agree: ↓25, of: 20}}}"),
      survey("  - {name: baseline, date: 2025-06-20, asked: 10, answers: {reports: {agree: 7, of: ↓15}}}"),
    ],
    work: .repository { context, findings in
      for (path, survey) in context.school.files.surveyFiles {
        for wave in survey.waves {
          for answer in wave.answers.entries.map(\.value) {
            guard let of = answer.of else { continue }
            if let agree = answer.agree, agree.value > of.value {
              findings.report(
                in: path,
                at: agree.range,
                "\(agree.value) agree, and only \(of.value) answered",
                suggestion: "write how many agree, and behind `of:` how many answered"
              )
            }
            if let asked = wave.asked?.value, of.value > asked {
              findings.report(
                in: path,
                at: of.range,
                "\(of.value) answered, and only \(asked) were asked",
                suggestion: "mend this number, or `asked:` of the wave"
              )
            }
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
