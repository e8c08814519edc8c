internal import Diagnostics
internal import PlanModel

extension Rule {
  static let observationWithoutObserver = Rule(
    id: "observation-without-observer",
    severity: .warning,
    summary: "An observation in place of a pupil's words does not say who watched or what was seen.",
    rationale: """
      What a child shows counts as the child's view only when somebody saw it on a day and says what it was; \
      otherwise it is an adult's guess.
      """,
    accepted: [
      .plan(
        "pupil_voice:\n  date: 2025-09-16\n  how: observation\n  by: class teacher\n  seen: Stays by the sand with Zoë"
      ),
      .plan("pupil_voice: {date: 2025-09-16, how: drawing, says: This is me and Zoë}"),
    ],
    rejected: [
      .plan("pupil_voice:\n  ↓date: 2025-09-16\n  how: observation\n  seen: Stays by the sand"),
      .plan("pupil_voice:\n  ↓date: 2025-09-16\n  how: observation\n  by: class teacher\n  says: Sand"),
    ],
    work: .plan { context, findings in
      for voice in context.plan.pupilVoice where voice.how?.value == .observation && voice.isWhole {
        let noBy = Placeholder.isMissing(voice.by)
        let noSeen = Placeholder.isMissing(voice.seen)
        guard noBy || noSeen else { continue }
        findings.report(
          at: voice.range,
          noBy && noSeen
            ? "the observation does not say who watched and what was seen"
            : noBy
              ? "the observation does not say who watched" : "the observation does not say what was seen",
          suggestion: noBy
            ? "write `by: class teacher`" + (noSeen ? ", and `seen:` with what the pupil did" : "")
            : "write `seen:` with what the pupil did, chose or turned away from"
        )
      }
    }
  )
}
