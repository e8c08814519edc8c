internal import Diagnostics
internal import PlanModel

extension Rule {
  static let futureDate = Rule(
    id: "future-date",
    severity: .warning,
    summary: "Something is said to have happened on a day that has not come yet.",
    rationale: "It is either mistyped or written down in advance, and the figures would count it as done.",
    accepted: [.plan("told_pupil: 2025-12-20"), .target("time_bound: 2026-01-30")],
    rejected: [
      .meeting("held: ↓2025-09-22", today: "2025-09-20"),
      .target("review: {date: ↓2025-12-22, outcome: achieved, evidence: 9 of 10, next: new target}"),
      .plan("pupil_voice: {date: ↓2026-09-16, how: talking, says: I like Zoë}"),
    ],
    work: .plan { context, findings in
      // A plan of a term that has not begun: somebody looks back with an earlier day for today.
      guard let term = context.term, term.dates.from <= context.school.today else { return }
      let today = context.school.today
      func look(_ date: Located<CalendarDate>?) {
        guard let date, date.value > today else { return }
        findings.report(
          at: date.range,
          "this day has not come yet",
          suggestion: "mend the date; or write it down when the day has come"
        )
      }
      let plan = context.plan
      look(plan.toldPupil)
      for voice in plan.pupilVoice { look(voice.date) }
      for voice in plan.parentVoice { look(voice.date) }
      for meeting in plan.meetings {
        look(meeting.askedOn)
        look(meeting.held)
        look(meeting.copyGiven)
        for missed in meeting.missed { look(missed.date) }
        for followUp in meeting.followUp { look(followUp.date) }
      }
      for target in plan.targets { look(target.review?.date) }
    }
  )
}
