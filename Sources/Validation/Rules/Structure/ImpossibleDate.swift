internal import Diagnostics

extension Rule {
  static let impossibleDate = Rule(
    id: "impossible-date",
    severity: .error,
    summary: "A date is not in the calendar.",
    rationale: "A meeting on 30 February is never held.",
    accepted: [
      .target("time_bound: 2025-12-12")
    ],
    rejected: [
      .target("time_bound: ↓2025-02-30"),
      .target("time_bound: ↓31/11/2025"),
      .target("time_bound: ↓2025-13-01"),
    ],
    work: .reading
  )
}
