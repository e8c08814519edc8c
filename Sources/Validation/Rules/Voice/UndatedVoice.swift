internal import Diagnostics
internal import PlanModel

extension Rule {
  static let undatedVoice = Rule(
    id: "undated-voice",
    severity: .warning,
    summary: "A voice does not say when it was heard.",
    rationale:
      "Without a day nobody can tell whether the words are this term's or were copied from an earlier plan.",
    accepted: [.plan("pupil_voice: {date: 2025-09-16, how: talking, says: I like Zoë}")],
    rejected: [
      .plan("pupil_voice:\n  ↓how: talking\n  says: I like the sand"),
      .plan("parent_voice:\n  - ↓from: mother\n    says: She counts the buses"),
    ],
    work: .plan { context, findings in
      func look(_ range: SourceRange) {
        findings.report(
          at: range,
          "this voice has no date",
          suggestion: "write `date:` with the day on which it was heard",
          isDue: context.isDue(.meeting)
        )
      }
      for voice in context.plan.pupilVoice
      where voice.date == nil && voice.isWhole && !context.hasUnread(in: voice.range) { look(voice.range) }
      for voice in context.plan.parentVoice
      where voice.date == nil && voice.isWhole && !context.hasUnread(in: voice.range) { look(voice.range) }
    }
  )
}
