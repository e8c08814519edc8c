internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unaskedQuestion = Rule(
    id: "unasked-question",
    severity: .advice,
    summary: "A pupil was asked fewer of the stage's questions than the SENCo's set says.",
    rationale: """
      One answer is easily the one that an adult was looking for; a few questions let a child say what matters and \
      what is hard.
      """,
    accepted: [
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nat_least: 2\nask:\n  - What is going well for you?\n  - What gets in the way?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          ("pupil_voice", "pupil_voice: {date: 2025-09-16, chose_not_to_say: true}")
        ]),
      ]),
      // Half of the questions, where the set does not say how many.
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nask:\n  - What is going well for you?\n  - What gets in the way?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What is going well for you?, say: Zoë}"
          )
        ]),
      ]),
    ],
    rejected: [
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nat_least: 2\nask:\n  - What is going well for you?\n  - What gets in the way?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  ↓date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What is going well for you?, say: Zoë}"
          )
        ]),
      ])
    ],
    work: .plan { context, findings in
      let voices = context.plan.pupilVoice
      guard context.isDue(.meeting), let first = voices.first, voices.allSatisfy(\.isByQuestions),
        !context.hasUnread(in: first.range), context.plan.isWhole,
        let set = context.keyStage.flatMap({ context.school.questionSets[$0] })
      else { return }
      let asked = Set(voices.flatMap(\.answers).compactMap { $0.ask.flatMap { set.place(of: $0.value) } })
      guard asked.count < set.least else { return }
      let rest = set.questions.indices.filter { !asked.contains($0) }.map { "`\(set.questions[$0])`" }
      findings.report(
        at: first.range,
        "\(asked.count) of the \(set.questions.count) questions for \(set.stage.rawValue) \(asked.count == 1 ? "was" : "were") asked, and the school asks at least \(set.least)",
        suggestion:
          "ask \(Wording.some(set.least - asked.count, of: rest)); or write what the pupil said freely under `says:`"
      )
    }
  )
}
