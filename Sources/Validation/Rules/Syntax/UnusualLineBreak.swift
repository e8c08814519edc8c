internal import Diagnostics

extension Rule {
  static let unusualLineBreak = Rule(
    id: "unusual-line-break",
    severity: .warning,
    summary: "An invisible line break, as word processors make them, stands in a text.",
    rationale: """
      Programs disagree on whether a new line begins there, so line numbers and texts differ from one to \
      the next.
      """,
    accepted: [
      .plan("strengths: Loves water play")
    ],
    rejected: [
      .plan("strengths: Loves water↓\u{2028}play")
    ],
    work: .reading
  )
}
