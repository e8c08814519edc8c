internal import Diagnostics
internal import PlanModel

extension Rule {
  static let historyOrder = Rule(
    id: "history-order",
    severity: .error,
    summary: "The lines of a pupil's history in the register are not in the order of their dates.",
    rationale: """
      The history says which class and which status held on a day. Out of order, a year is mistyped; with two lines \
      from one day, nobody knows which holds.
      """,
    accepted: [.files(["register.yaml": ExamplePlan.register])],
    rejected: [
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "{from: 2025-09-03, status: E",
          with: "{from: ↓2021-09-03, status: E"
        )
      ]),
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "{from: 2025-09-03, status: E",
          with: "{from: ↓2022-09-05, status: E"
        )
      ]),
    ],
    work: .repository { context, findings in
      for (_, entry) in context.school.files.register {
        var before: CalendarDate?
        for period in entry.history {
          guard let from = period.from else { continue }
          if let before, from.value <= before {
            findings.report(
              in: "register.yaml",
              at: from.range,
              from.value == before
                ? "another line of the history begins on the same day"
                : "this line begins before the one above it, which is from \(before)",
              suggestion: "put the lines in the order of their days, or mend the day"
            )
          }
          before = from.value
        }
      }
    }
  )
}
