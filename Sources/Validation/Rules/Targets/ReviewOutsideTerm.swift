internal import Diagnostics
internal import PlanModel

extension Rule {
  static let reviewOutsideTerm = Rule(
    id: "review-outside-term",
    severity: .warning,
    summary: "A review is dated before the term or more than ten school days after it.",
    rationale: """
      A review before the work cannot be one, and a review long after it comes too late for the next plan. Often only \
      the year is mistyped.
      """,
    accepted: [
      .target(
        "review: {date: 2026-01-09, outcome: achieved, evidence: 9 of 10, next: new target}",
        today: "2026-01-12"
      )
    ],
    rejected: [
      .target("review: {date: ↓2024-12-10, outcome: achieved, evidence: 9 of 10, next: new target}"),
      .target(
        "review: {date: ↓2026-02-10, outcome: achieved, evidence: 9 of 10, next: new target}",
        today: "2026-03-01"
      ),
    ],
    work: .target { context, findings in
      guard let date = context.target.review?.date, let dates = context.context.term?.dates,
        date.value < dates.from || date.value > dates.to
      else { return }
      if date.value < dates.from {
        findings.report(
          at: date.range,
          "the review is dated before \(dates.from), the first day of this term",
          suggestion: "mend the date; or put the review into the plan of its own term"
        )
        return
      }
      let last = context.context.school.calendar.day(SchoolDays.graceAfterTerm, schoolDaysAfter: dates.to)
      guard date.value > last else { return }
      findings.report(
        at: date.range,
        "the review is dated more than \(SchoolDays.graceAfterTerm) school days after the end of the term",
        suggestion: "mend the date, if it is mistyped; this term ended on \(dates.to)"
      )
    }
  )
}
