internal import Diagnostics
internal import PlanModel

extension Rule {
  static let voiceAfterTargets = Rule(
    id: "voice-after-targets",
    severity: .warning,
    summary: "The family was heard only after the targets had been set.",
    rationale: "Views that come after the targets cannot have shaped them; the family was told, not asked.",
    accepted: [
      .plan("parent_voice: {from: mother, date: 2025-09-22, says: She counts the buses with Zoë}"),
      // One of them was heard in time.
      .plan(
        "parent_voice:\n  - {from: mother, date: 2025-09-22, says: She counts}\n  - {from: father, date: 2025-10-01, says: She sings}"
      ),
    ],
    rejected: [.plan("parent_voice:\n  - {from: mother, date: ↓2025-10-20, says: She counts the buses}")],
    work: .plan { context, findings in
      guard !context.plan.parentVoice.isEmpty else { return }
      var set: CalendarDate?
      for target in context.plan.targets {
        guard let date = context.dateSet(target) else { continue }
        set = max(set ?? date, date)
      }
      guard let set else { return }
      var first: Located<CalendarDate>?
      for voice in context.plan.parentVoice {
        guard let date = voice.date, date.value > set else { return }
        if let earlier = first, earlier.value <= date.value { continue }
        first = date
      }
      guard let first else { return }
      findings.report(
        at: first.range,
        "the family was heard after \(set), the day on which the targets were set",
        suggestion: "ask the family first, and set the targets with them; or mend the date"
      )
    }
  )
}
