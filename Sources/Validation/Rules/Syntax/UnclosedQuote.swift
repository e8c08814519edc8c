internal import Diagnostics

extension Rule {
  static let unclosedQuote = Rule(
    id: "unclosed-quote",
    severity: .error,
    summary: "A quotation mark opens a text and is never closed.",
    rationale: """
      YAML reads on to the next mark, perhaps pages further down, and takes everything between for one \
      text.
      """,
    accepted: [
      .plan(
        """
        strengths: "Loves water play
          and sand"
        """
      )
    ],
    rejected: [
      .plan(#"strengths: ↓"Loves water play"#),
      .target("specific: ↓'will ask for a toy in free play"),
    ],
    work: .reading
  )
}
