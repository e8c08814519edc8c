internal import Diagnostics

extension Rule {
  static let unusedAcceptance = Rule(
    id: "unused-acceptance",
    severity: .warning,
    summary: "An acceptance silences nothing.",
    rationale: "Acceptances that have outlived their reason hide the next fault of the same kind.",
    accepted: [
      .plan("strengths: Loves water play")
    ],
    rejected: [
      .target(
        """
        accept:
          - ↓{rule: pupil-mismatch, because: Agreed with the therapist, by: SENCo}
        """
      ),
      .target(
        """
        accept:
          - {rule: ↓missing-key, because: Agreed with the therapist, by: SENCo}
        """
      ),
    ],
    work: .checking
  )
}
