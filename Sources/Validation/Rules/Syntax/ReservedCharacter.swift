internal import Diagnostics

extension Rule {
  static let reservedCharacter = Rule(
    id: "reserved-character",
    severity: .error,
    summary: "A text begins with a character that has a meaning of its own in YAML.",
    rationale: """
      Characters such as @, `, % and | at the start of a text are signs to YAML and not part of the text.
      """,
    accepted: [
      .plan(#"strengths: "@home she reads""#),
      .plan("strengths: Reads 50% of the words"),
    ],
    rejected: [
      .plan("strengths: ↓@home she reads"),
      .plan("strengths: ↓`quoted`"),
      .plan("strengths: ↓%"),
    ],
    work: .reading
  )
}
