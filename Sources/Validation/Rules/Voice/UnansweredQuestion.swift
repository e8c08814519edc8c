internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unansweredQuestion = Rule(
    id: "unanswered-question",
    severity: .advice,
    summary: "A question to the pupil stands there without an answer.",
    rationale: "A gap leaves open whether the child was asked, did not know, or did not want to say.",
    accepted: [
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What do you like?, say: Zoë}"
      )
    ],
    rejected: [
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What do you like?, say: Sand}\n    - ↓ask: What is tricky?"
      ),
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: talking\n  answers:\n    - {ask: What do you like?, say: Sand}\n    - {ask: What is tricky?, say: ↓tbc}"
      ),
    ],
    work: .plan { context, findings in
      for voice in context.plan.pupilVoice where voice.choseNotToSay?.value != true {
        for answer in voice.answers where Placeholder.isMissing(answer.say) {
          findings.report(
            at: answer.say?.range ?? answer.range,
            "this question has no answer",
            suggestion:
              "write `say:` with the pupil's words; if there were none, `say: Did not want to answer`",
            // Questions that stand ready for a talk to come are no fault.
            isDue: voice.date != nil || context.isDue(.meeting)
          )
        }
      }
    }
  )
}
