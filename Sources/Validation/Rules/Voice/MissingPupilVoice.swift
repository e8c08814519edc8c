internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingPupilVoice = Rule(
    id: "missing-pupil-voice",
    severity: .warning,
    summary: "A plan has nothing of what the pupil says or shows.",
    rationale: """
      A step that the child has a say in is the child's own. Whoever does not speak can be watched, and whoever does \
      not want to say anything may say so.
      """,
    accepted: [
      .plan("pupil_voice: {date: 2025-09-16, chose_not_to_say: true}"),
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: observation\n  by: class teacher\n  seen: Stays by the sand with Zoë"
      ),
    ],
    rejected: [.plan("↓plan: 1\npupil_voice:")],
    work: .plan { context, findings in
      guard context.plan.pupilVoice.isEmpty, context.plan.isWhole else { return }
      findings.report(
        at: context.plan.range,
        "the plan has nothing of what the pupil says or shows",
        suggestion:
          "write `pupil_voice:` with the date, how the pupil was heard, and what was said; `observation` is a way too",
        isDue: context.isDue(.meeting)
      )
    }
  )
}
