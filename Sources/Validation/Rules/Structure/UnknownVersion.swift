internal import Diagnostics

extension Rule {
  static let unknownVersion = Rule(
    id: "unknown-version",
    severity: .error,
    summary: "The file says that it is of another version of the format.",
    rationale: "A later version may mean something else by the same words.",
    accepted: [
      .plan("plan: 1")
    ],
    rejected: [
      .plan("plan: ↓2")
    ],
    work: .reading
  )
}
