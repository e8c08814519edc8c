internal import Diagnostics

extension Rule {
  static let twoQuestionSets = Rule(
    id: "two-question-sets",
    severity: .error,
    summary: "Two files of templates/questions have the questions of one stage.",
    rationale: """
      Pupils are asked the questions of one of them. The other is not read, and if it was meant for another stage, \
      that stage has none.
      """,
    accepted: [
      .files([
        "../templates/questions/ks1.yaml": "questions: 1\nstage: KS1\nask: [What do you like?]\n",
        "../templates/questions/ks2.yaml": "questions: 1\nstage: KS2\nask: [What is going well?]\n",
      ])
    ],
    rejected: [
      .files([
        "../templates/questions/ks1.yaml": "questions: 1\nstage: KS2\nask: [What do you like?]\n",
        "../templates/questions/ks2.yaml": "questions: 1\nstage: ↓KS2\nask: [What is going well?]\n",
      ])
    ],
    work: .reading
  )
}
