internal import Diagnostics

extension Rule {
  static let quoteInQuotes = Rule(
    id: "quote-in-quotes",
    severity: .error,
    summary: "A text in quotation marks ends in its middle, at a quotation mark or an apostrophe inside it.",
    rationale: """
      YAML ends the text at the first mark of the same kind, and cannot make anything of the rest.
      """,
    accepted: [
      .plan(#"strengths: "The pupil's own words""#),
      .plan("strengths: 'The pupil''s own words'"),
    ],
    rejected: [
      .plan("strengths: 'The pupil↓'s own words'"),
      .plan(#"strengths: "She said ↓"no" to me""#),
    ],
    work: .reading
  )
}
