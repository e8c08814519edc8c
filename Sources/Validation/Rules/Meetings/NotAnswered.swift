internal import Diagnostics
internal import PlanModel

extension Rule {
  static let notAnswered = Rule(
    id: "not-answered",
    severity: .warning,
    summary: "A meeting that a parent asked for was not held in the time that the school promises.",
    rationale: "A parent who asks and hears nothing does not ask again.",
    accepted: [
      .meeting("asked_for_by: parent\nasked_on: 2025-09-15"),
      .meeting("asked_for_by: parent\nasked_on: 2025-09-15\nheld:\nminutes:\npresent:\noutcome: declined"),
      // The school offered a day in time.
      .meeting(
        "asked_for_by: parent\nasked_on: 2025-09-03\nmissed:\n  - {date: 2025-09-10, why: family moved it}"
      ),
    ],
    rejected: [
      .meeting("asked_for_by: parent\nasked_on: ↓2025-09-03"),
      .meeting("asked_for_by: parent\nasked_on: ↓2025-09-15\nheld:\nminutes:\npresent:\ncopy_given:"),
    ],
    work: .meeting { context, findings in
      let meeting = context.meeting
      guard meeting.askedForBy?.value == .parent, let asked = meeting.askedOn, meeting.outcome == nil,
        asked.value < context.school.today
      else { return }
      let within = context.school.school.answerWithin
      let last = context.school.calendar.day(within, schoolDaysAfter: asked.value)
      let offered = meeting.missed.contains { missed in
        guard let date = missed.date?.value, let why = missed.why?.value else { return false }
        return why != .schoolMovedIt && date <= last
      }
      guard !offered, (meeting.held?.value ?? context.school.today) > last else { return }
      guard meeting.held != nil || meeting.isWhole else { return }
      findings.report(
        at: asked.range,
        meeting.held.map {
          "the parent waited until \($0.value) for this meeting, longer than \(Wording.schoolDays(within))"
        } ?? "the parent has waited for this meeting for more than \(Wording.schoolDays(within))",
        suggestion: meeting.held == nil
          ? "offer a day now, and write `held:` or `outcome:` once it is settled"
          : "nothing to mend here, unless a date is mistyped; a day offered in time stands under `missed:`"
      )
    }
  )
}
