internal import Diagnostics

extension Rule {
  static let unknownRule = Rule(
    id: "unknown-rule",
    severity: .error,
    summary: "An acceptance or a setting names a rule that does not exist.",
    rationale: "A misspelt name silences nothing, and the finding stays.",
    accepted: [
      .plan("strengths: Loves water play")
    ],
    rejected: [
      .target(
        """
        accept:
          - {rule: ↓pupil-mismach, because: Agreed with the therapist, by: SENCo}
        """
      )
    ],
    work: .checking
  )
}
