internal import Diagnostics

extension Rule {
  static let textAfterHash = Rule(
    id: "text-after-hash",
    severity: .warning,
    summary: "Words behind a # are lost, because YAML takes them for a comment.",
    rationale: "The family would get a sentence that stops in its middle.",
    accepted: [
      .plan("strengths: Loves water play  # and sand"),
      .plan(#"strengths: "Her favourite is #1""#),
      .plan("strengths: Plays C# and F# on the keyboard"),
    ],
    rejected: [
      .plan("strengths: Her favourite is ↓#1 in the book box")
    ],
    work: .reading
  )
}
