internal import Diagnostics

extension Rule {
  static let misplacedKey = Rule(
    id: "misplaced-key",
    severity: .error,
    summary: "A key stands in a place where it does not belong.",
    rationale: "What stands in the wrong place is not read, not printed and not counted.",
    accepted: [
      .target(
        """
        measurable:
          baseline: 2 of 10 sessions
          success: 8 of 10 sessions
        """
      )
    ],
    rejected: [
      .target("↓baseline: 2 of 10 sessions"),
      .plan("↓minutes: 20"),
    ],
    work: .reading
  )
}
