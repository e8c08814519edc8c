internal import Diagnostics
internal import PlanModel

extension Rule {
  static let voiceSaysNothing = Rule(
    id: "voice-says-nothing",
    severity: .warning,
    summary: "A voice has no words in it.",
    rationale: "A heading without words looks as if somebody had been asked.",
    accepted: [
      .plan("pupil_voice: {date: 2025-09-16, chose_not_to_say: true}"),
      .plan("parent_voice: {from: mother, date: 2025-09-22, hopes: That Zoë calls for her, concerns: None}"),
    ],
    rejected: [
      .plan("parent_voice:\n  - {from: mother, date: 2025-09-22, says: ↓n/a}"),
      .plan("parent_voice:\n  - ↓from: mother\n    date: 2025-09-22"),
      .plan("pupil_voice:\n  ↓date: 2025-09-16\n  how: talking"),
      .plan("pupil_voice:\n  date: 2025-09-16\n  how: talking\n  says: ↓tbc"),
    ],
    work: .plan { context, findings in
      let isDue = context.isDue(.meeting)
      func look(_ text: Text?, _ range: SourceRange, _ suggestion: String) {
        findings.report(
          at: text?.range ?? range,
          text == nil ? "this voice has no words in it" : "this does not say anything yet",
          suggestion: suggestion,
          isDue: isDue
        )
      }
      for voice in context.plan.parentVoice
      where Placeholder.isMissing(voice.says) && Placeholder.isMissing(voice.hopes)
        && Placeholder.isMissing(voice.concerns)
      {
        let text = voice.says ?? voice.hopes ?? voice.concerns
        guard text != nil || voice.isWhole else { continue }
        look(text, voice.range, "write `says:` with what they said, in their own words")
      }
      for voice in context.plan.pupilVoice
      where voice.choseNotToSay?.value != true && Placeholder.isMissing(voice.says)
        && Placeholder.isMissing(voice.seen) && voice.answers.isEmpty
      {
        let text = voice.says ?? voice.seen
        guard text != nil || voice.isWhole else { continue }
        look(text, voice.range, "write `says:` with the pupil's words, `seen:` or `chose_not_to_say: true`")
      }
    }
  )
}
