internal import Diagnostics
internal import PlanModel

extension Rule {
  static let dateOnClosedDay = Rule(
    id: "date-on-closed-day",
    severity: .advice,
    criterion: .timeBound,
    summary: "A target is to be reached on a day on which the school is closed.",
    rationale: "Nobody can look on that day whether the child does it.",
    accepted: [.target("time_bound: 2025-12-12")],
    rejected: [.target("time_bound: ↓2025-12-13"), .target("time_bound: ↓2025-10-29")],
    work: .target { context, findings in
      guard let date = context.target.timeBound, let dates = context.context.term?.dates,
        date.value >= dates.from, date.value <= dates.to, !dates.isSchoolDay(date.value)
      else { return }
      let before = dates.schoolDay(before: date.value)
      findings.report(
        at: date.range,
        date.value.weekday > 5
          ? "this day is a \(date.value.weekday == 6 ? "Saturday" : "Sunday")"
          : "the school is closed on this day",
        suggestion: before.map { "write \($0), the school day before" }
          ?? "write a day on which the school is open"
      )
    }
  )
}
