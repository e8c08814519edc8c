internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownQuestion = Rule(
    id: "unknown-question",
    severity: .advice,
    summary: "A question to the pupil is not one of those that the school asks at the pupil's stage.",
    rationale: """
      The questions are pitched for the age and agreed with the SENCo, and the same words each term show how a child's \
      answer grows. Whatever a child says without being asked has its place under `says:`.
      """,
    accepted: [
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nask:\n  - What is going well for you?\n  - What gets in the way?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: what is going well for you, say: Zoë}"
          )
        ]),
      ]),
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nask:\n  - What is going well for you?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  date: 2025-09-16\n  how: observation\n  by: class teacher\n  seen: Stays by the sand"
          )
        ]),
      ]),
      // The school has no questions for this stage.
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What do you like?, say: Zoë}"
      ),
    ],
    rejected: [
      .files([
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nask:\n  - What is going well for you?\n  - What gets in the way?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: ↓What goes well for you?, say: Zoë}"
          )
        ]),
      ]),
      // A question for younger pupils.
      .files([
        "../templates/questions/ks1.yaml": "questions: 1\nstage: KS1\nask:\n  - What do you like?\n",
        "../templates/questions/ks2.yaml":
          "questions: 1\nstage: KS2\nask:\n  - What is going well for you?\n",
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [
          (
            "pupil_voice",
            "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: ↓What do you like?, say: Sand}"
          )
        ]),
      ]),
    ],
    work: .plan { context, findings in
      let sets = context.school.questionSets
      guard let set = context.keyStage.flatMap({ sets[$0] }) else { return }
      for voice in context.plan.pupilVoice where voice.isByQuestions {
        for ask in voice.answers.compactMap(\.ask) where set.place(of: ask.value) == nil {
          let other = KeyStage.allCases.first { stage in
            sets[stage]?.place(of: ask.value) != nil
          }
          findings.report(
            at: ask.range,
            other.map { "this question is one for \($0.rawValue), and the pupil is in \(set.stage.rawValue)" }
              ?? "this is not one of the questions for \(set.stage.rawValue)",
            suggestion: set.nearest(to: ask.value).map { "did you mean `\($0)`?" }
              ?? "ask one of the set, or write what the pupil said under `says:`; the SENCo may add the question to the set"
          )
        }
      }
    }
  )
}
