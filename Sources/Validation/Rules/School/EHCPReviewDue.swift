internal import Diagnostics
internal import PlanModel

extension Rule {
  static let ehcpReviewDue = Rule(
    id: "ehcp-review-due",
    severity: .warning,
    summary: "The annual review of an EHCP is due within sixty days, or overdue.",
    rationale: """
      An education, health and care plan is reviewed at least every twelve months. Reports must be asked for and \
      everybody invited weeks before, so it is told in good time.
      """,
    source: "SEND code of practice 2015, chapter 9",
    accepted: [
      // Sixty-one days before.
      .files(["register.yaml": ExamplePlan.register], today: "2026-01-29"),
      // Held with the small steps; the next one is a year away.
      .files(
        [
          ExamplePlan.planPath: ExamplePlan.plan(meeting: [
            ("kind", "kind: [small steps, annual review]"), ("held", "held: 2025-12-10"),
          ])
        ],
        today: "2026-04-20"
      ),
    ],
    rejected: [
      .files(
        ["register.yaml": ExamplePlan.register.replacing("review_due: 2", with: "review_due: ↓2")],
        today: "2026-01-30"
      ),
      .files(
        ["register.yaml": ExamplePlan.register.replacing("review_due: 2", with: "review_due: ↓2")],
        today: "2026-04-01"
      ),
    ],
    work: .repository { context, findings in
      let today = context.school.today
      let unreadable = Set(context.unreadable.map(\.pupil))
      for (pupil, entry) in context.school.files.register {
        guard let written = entry.ehcp?.reviewDue, entry.latest?.status?.value == .plan,
          !entry.hasLeft(by: today), !unreadable.contains(pupil)
        else { continue }
        let last = context.plans(of: pupil).flatMap(\.meetings.annualReviews).filter { $0 <= today }.max()
        // A review more than half a year before the day is that of the year before.
        let held = last.flatMap { $0.days(until: written.value) <= 183 ? $0 : nil }
        let due = held?.nextYear ?? written.value
        guard today.days(until: due) <= 60 else { continue }
        let days = today.days(until: due)
        let what = held.map { "the last annual review was on \($0), and the next" } ?? "the annual review"
        findings.report(
          in: "register.yaml",
          at: written.range,
          days < 0
            ? "\(what) was due by \(due)"
            : "\(what) is due by \(due), \(days == 0 ? "today" : "in \(Wording.count(days, "day"))")",
          suggestion: held == nil
            ? "invite the family and those who work with the pupil (`kind: annual review`); once it is held, write the next day here"
            : "write that day here, and invite the family and those who work with the pupil",
          isDue: days < 0
        )
      }
    }
  )
}

extension CalendarDate {
  /// The same day a year later; 28 February for the 29th.
  fileprivate var nextYear: CalendarDate? {
    let (year, month, day) = components
    return CalendarDate(year: year + 1, month: month, day: day)
      ?? CalendarDate(year: year + 1, month: month, day: day - 1)
  }
}
