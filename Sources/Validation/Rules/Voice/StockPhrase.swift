internal import Diagnostics
internal import PlanModel

extension Rule {
  static let stockPhrase = Rule(
    id: "stock-phrase",
    severity: .warning,
    summary: "A voice is a phrase that could stand in any plan.",
    rationale: """
      "Parents happy" tells the next reader nothing, and tells the family that nobody listened. One particular sentence \
      of theirs is worth more than a page.
      """,
    accepted: [
      .plan(
        "parent_voice: {from: mother, date: 2025-09-22, says: Happy when Chloé is there and cross when she is not}"
      ),
      .plan("parent_voice: {from: mother, date: 2025-09-22, says: He is making no progress}"),
      .plan("parent_voice: {from: mother, date: 2025-09-22, says: She is not happy at school}"),
      .plan(
        "parent_voice: {from: father, date: 2025-09-22, says: She counts the buses, concerns: No concerns}"
      ),
      .plan("pupil_voice: {date: 2025-09-16, how: talking, says: I like school}"),
    ],
    rejected: [
      .plan("parent_voice:\n  - {from: mother, date: 2025-09-22, says: ↓Parents happy.}"),
      .plan("parent_voice:\n  - {from: mother, date: 2025-09-22, says: ↓Mum is very happy with the plan}"),
      .plan("parent_voice:\n  - {from: mother, date: 2025-09-22, says: ↓No concerns at the moment}"),
      .plan("pupil_voice: {date: 2025-09-16, how: talking, says: ↓Enjoys school}"),
    ],
    work: .plan { context, findings in
      func look(_ text: Text?, _ suggestion: String) {
        guard let text, StockWords.isStock(text.value) else { return }
        findings.report(at: text.range, "this phrase could stand in any plan", suggestion: suggestion)
      }
      for voice in context.plan.parentVoice {
        look(voice.says, "write one particular thing that they said, in their own words")
        look(voice.hopes, "write one particular thing that they hope to see")
      }
      for voice in context.plan.pupilVoice {
        guard let says = voice.says, !StockWords.isFirstPerson(says.value) else { continue }
        look(says, "write what the pupil said or showed, word for word")
      }
    }
  )
}
