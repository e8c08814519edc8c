internal import Diagnostics
internal import PlanModel

extension Rule {
  static let termDates = Rule(
    id: "term-dates",
    severity: .error,
    summary: "The dates of a term in school.yaml contradict one another.",
    rationale: "Every deadline, every reminder and every figure of the term hangs on these days.",
    accepted: [
      .files([
        "school.yaml": ExamplePlan.school.replacing(
          "review_by: 2025-12-15",
          with: "review_by: 2025-12-19, moderate_by: 2026-01-16"
        )
      ])
    ],
    rejected: [
      .files(["school.yaml": ExamplePlan.school.replacing("to: 2025-12-19", with: "to: ↓2024-12-19")]),
      .files([
        "school.yaml": ExamplePlan.school.replacing("meet_by: 2025-10-17", with: "meet_by: ↓2026-10-17")
      ]),
      .files(["school.yaml": ExamplePlan.school.replacing("from: 2026-01-05", with: "from: ↓2025-12-05")]),
      .files([
        "school.yaml": ExamplePlan.school.replacing("from: 2025-09-03, to", with: "from: ↓2024-09-03, to")
      ]),
    ],
    work: .repository { context, findings in
      func report(_ range: SourceRange, _ message: String, _ suggestion: String) {
        findings.report(in: "school.yaml", at: range, message, suggestion: suggestion)
      }
      for year in context.school.school.years.entries {
        for entry in year.value.terms.entries {
          let term = entry.value
          guard let from = term.from, let to = term.to else { continue }
          if from.value > to.value {
            report(
              to.range,
              "the term ends before it begins",
              "mend the day; the term begins on \(from.value)"
            )
            continue
          }
          let start = from.value.components.year
          if start != year.key.value.start, start != year.key.value.start + 1 {
            report(
              from.range,
              "this day is not in the year \(year.key.value)",
              "mend the day or the name of the year"
            )
          }
          for (name, date) in [
            ("plans_by", term.plansBy), ("meet_by", term.meetBy), ("review_by", term.reviewBy),
          ] {
            guard let date, date.value < from.value || date.value > to.value else { continue }
            report(
              date.range,
              "`\(name)` is not a day of this term",
              "write a day from \(from.value) to \(to.value)"
            )
          }
          if let date = term.moderateBy, date.value < from.value {
            report(date.range, "`moderate_by` is before the term begins", "write a day after \(from.value)")
          }
        }
      }
      var before: (key: TermKey, to: CalendarDate)?
      for (key, term) in context.school.school.termsInOrder {
        guard let from = term.from, let to = term.to?.value, from.value <= to else { continue }
        if let before, from.value <= before.to {
          report(
            from.range,
            "this term begins before \(before.key) ends, on \(before.to)",
            "mend one of the two days, so that each day belongs to one term"
          )
        }
        before = (key, to)
      }
    }
  )
}
