internal import Diagnostics

extension Rule {
  static let missingKey = Rule(
    id: "missing-key",
    severity: .error,
    summary: "A key is missing without which the part makes no sense.",
    rationale: "Without it nobody can tell whose plan it is, or what a part of it means.",
    accepted: [
      .plan("pupil: P0402")
    ],
    rejected: [
      .file(
        """
        ↓plan: 1
        strengths: Loves water play

        """
      ),
      .file(
        """
        plan: 1
        ↓pupil:

        """
      ),
      .target(
        """
        review:
          date: 2025-12-10
        accept:
          - ↓rule: soft-quantity
            by: SENCo
        """
      ),
    ],
    work: .reading
  )
}
