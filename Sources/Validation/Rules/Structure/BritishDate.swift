internal import Diagnostics

extension Rule {
  static let britishDate = Rule(
    id: "british-date",
    severity: .error,
    summary: "A date is not written year first.",
    rationale: """
      12/11/2025 is November to one reader and December to another; 2025-11-12 is one day to everybody.
      """,
    accepted: [
      .target("time_bound: 2025-12-12")
    ],
    rejected: [
      .target("time_bound: ↓12/12/2025"),
      .target("time_bound: ↓12 Dec 2025"),
      .target("time_bound: ↓12.12.25"),
    ],
    work: .reading
  )
}
