internal import Diagnostics
internal import PlanModel

extension Rule {
  static let voiceAfterMeeting = Rule(
    id: "voice-after-meeting",
    severity: .warning,
    summary: "A pupil of key stage 2 was heard only after the meeting.",
    rationale: """
      From year 3 on, pupils give their views before the family and the school meet, so that the meeting can answer \
      them.
      """,
    accepted: [.plan("pupil_voice: {date: 2025-09-22, how: talking, says: I like Zoë}")],
    rejected: [.plan("pupil_voice: {date: ↓2025-09-24, how: talking, says: I like the sand}")],
    work: .plan { context, findings in
      guard context.keyStage == .ks2, let held = context.firstMeetingHeld else { return }
      var first: Located<CalendarDate>?
      for voice in context.plan.pupilVoice {
        guard let date = voice.date, date.value > held else { return }
        if let earlier = first, earlier.value <= date.value { continue }
        first = date
      }
      guard let first else { return }
      findings.report(
        at: first.range,
        "the pupil was heard after the meeting of \(held)",
        suggestion: "in key stage 2 the pupil is heard before the family and the school meet"
      )
    }
  )
}
