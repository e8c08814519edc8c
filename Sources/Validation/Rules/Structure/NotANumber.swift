internal import Diagnostics

extension Rule {
  static let notANumber = Rule(
    id: "not-a-number",
    severity: .error,
    summary: "Text stands where a number belongs.",
    rationale: "Minutes and numbers of pupils are added up, which words cannot be.",
    accepted: [
      .meeting("minutes: 20")
    ],
    rejected: [
      .meeting("minutes: ↓fifteen"),
      .meeting("minutes: ↓20 mins"),
    ],
    work: .reading
  )
}
