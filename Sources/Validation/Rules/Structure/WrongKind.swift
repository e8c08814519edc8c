internal import Diagnostics

extension Rule {
  static let wrongKind = Rule(
    id: "wrong-kind",
    severity: .error,
    summary: "A value is of the wrong kind: a list where a text belongs, or a text where keys belong.",
    rationale: "What is of the wrong kind cannot be read, so the plan would say less than was written.",
    accepted: [
      .plan("helps: Now-and-next board")
    ],
    rejected: [
      .plan("strengths: ↓[Water play]"),
      .plan("meetings: ↓held"),
      .target("time_bound: ↓soon"),
      .plan(
        """
        parent_voice:
          - ↓says so
        """
      ),
    ],
    work: .reading
  )
}
