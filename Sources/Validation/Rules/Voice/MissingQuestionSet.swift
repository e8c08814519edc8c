internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingQuestionSet = Rule(
    id: "missing-question-set",
    severity: .advice,
    summary: "The school has questions for some stages, and none for one that pupils are in.",
    rationale: """
      Without a set nothing is put into new plans of that stage, and answers are not held against any. That is easily \
      a file that was deleted, or one with the stage of another.
      """,
    accepted: [
      .files(["../templates/questions/ks2.yaml": "questions: 1\nstage: KS2\nask: [What is going well?]\n"]),
      // A school without questions of its own asks as it likes.
      .files(["2025-26/spring/3-oak/P0402.yaml": ExamplePlan.plan()]),
    ],
    rejected: [
      .files([
        "../templates/questions/ks2.yaml": "questions: 1\nstage: KS3\nask: [What is going well?]\n",
        "school.yaml": ExamplePlan.school.replacing("name: ", with: "name: ↓"),
      ])
    ],
    work: .repository { context, findings in
      let files = context.school.files
      guard !files.questions.isEmpty else { return }
      var pupils: [KeyStage: Int] = [:]
      for entry in files.register.values {
        guard let group = entry.standing(on: context.school.today)?.yearGroup?.value else { continue }
        if files.questions[group.keyStage] == nil { pupils[group.keyStage, default: 0] += 1 }
      }
      let missing = KeyStage.allCases.filter { pupils[$0] != nil }
      guard let first = missing.first else { return }
      let stages = missing.map { "\($0.rawValue) (\(pupils[$0, default: 0]) on the register)" }
      findings.report(
        in: "school.yaml",
        at: files.school.name?.range ?? SourceRange(start: 0, end: 0),
        "templates/questions has no questions for \(Wording.list(stages, "and"))",
        suggestion:
          "add a file with `stage: \(first.rawValue)`, or mend `stage:` in the one that is meant for it"
      )
    }
  )
}
