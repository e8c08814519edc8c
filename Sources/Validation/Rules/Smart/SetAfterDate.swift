internal import Diagnostics
internal import PlanModel

extension Rule {
  static let setAfterDate = Rule(
    id: "set-after-date",
    severity: .error,
    criterion: .timeBound,
    summary: "A target was set after the day by which it was to be reached.",
    rationale: "One of the two days is mistyped, and the review would judge the wrong stretch of time.",
    accepted: [.target("set: 2025-09-22\ntime_bound: 2025-12-12")],
    rejected: [
      .target("set: ↓2025-12-15\ntime_bound: 2025-12-12"),
      .target("set:\ntime_bound: ↓2025-09-10"),
    ],
    work: .target { context, findings in
      guard let date = context.target.timeBound, let set = context.context.dateSet(context.target),
        set > date.value
      else { return }
      if let own = context.target.set {
        findings.report(
          at: own.range,
          "the target was set after \(date.value), the day by which it is to be reached",
          suggestion: "mend this day or `time_bound`"
        )
      } else {
        findings.report(
          at: date.range,
          "this day is before \(set), the day of the meeting at which the target was set",
          suggestion: "mend this day; or write `set:`, if the target was agreed before the meeting"
        )
      }
    }
  )
}
