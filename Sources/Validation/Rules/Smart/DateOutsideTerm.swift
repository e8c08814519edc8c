internal import Diagnostics
internal import PlanModel

extension Rule {
  static let dateOutsideTerm = Rule(
    id: "date-outside-term",
    severity: .error,
    criterion: .timeBound,
    summary: "A target is to be reached on a day outside its term.",
    rationale: """
      A small step is a step for one term. A date beyond it means that nobody looks again in time, and that the step \
      is too big.
      """,
    accepted: [.target("time_bound: 2025-12-19")],
    rejected: [.target("time_bound: ↓2026-02-13"), .target("time_bound: ↓2024-12-12")],
    work: .target { context, findings in
      guard let date = context.target.timeBound, let dates = context.context.term?.dates,
        date.value < dates.from || date.value > dates.to
      else { return }
      findings.report(
        at: date.range,
        date.value < dates.from
          ? "this day is before the term begins" : "this day is after the end of the term",
        suggestion: "write a day up to \(dates.to), the last day of this term"
      )
    }
  )
}
