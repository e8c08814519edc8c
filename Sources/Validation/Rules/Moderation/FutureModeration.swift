internal import Diagnostics
internal import PlanModel

extension Rule {
  static let futureModeration = Rule(
    id: "future-moderation",
    severity: .warning,
    summary: "A judgement or a piece of feedback has a day that has not come yet.",
    rationale: """
      A judgement does not count before its day, so that one with a mistyped year is never counted; and feedback \
      that is said to be done is asked for no more.
      """,
    accepted: [
      file("2025-10-13", "by: 2026-01-30, done: 2025-12-20"),
      // The term has not begun: somebody looks back with an earlier day for today.
      file("2025-10-13", "done: 2025-10-20", today: "2025-08-31"),
    ],
    rejected: [
      file("↓2026-10-13", "by: 2026-01-30"), file("2025-10-13", "done: ↓2026-10-20"),
    ],
    work: .repository { context, findings in
      let today = context.school.today
      for (term, pupil, moderation) in context.school.files.moderations {
        guard let facts = context.school.term(term), facts.dates.from <= today else { continue }
        let judgements = moderation.judgements
        for date in judgements.map(\.date) + judgements.flatMap(\.feedback).map(\.done) {
          guard let date, date.value > today else { continue }
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: date.range,
            "this day has not come yet",
            suggestion: "mend the date; or write it down when the day has come"
          )
        }
      }
    }
  )

  private static func file(
    _ date: String,
    _ feedback: String,
    today: String = RuleExample.afterTerm
  ) -> RuleExample {
    .files(
      [
        "2025-26/autumn/moderation/P0402.yaml": """
        moderation: 1
        pupil: P0402
        judgements:
          - {by: T02, date: \(date), feedback: [{id: f1, change: Date it, \(feedback)}]}

        """
      ],
      today: today
    )
  }
}
