internal import Diagnostics

extension Rule {
  static let missingSpace = Rule(
    id: "missing-space",
    severity: .error,
    summary: "There is no space after the colon of a key.",
    rationale: "Without the space YAML takes key and text for one word.",
    accepted: [
      .plan("strengths: Loves the 8:30 song")
    ],
    rejected: [
      .plan("strengths↓:Loves water play"),
      .target("area↓:communication and interaction"),
    ],
    work: .reading
  )
}
