internal import Diagnostics

extension Rule {
  static let curlyQuotes = Rule(
    id: "curly-quotes",
    severity: .warning,
    summary: "Curly quotation marks stand around a text.",
    rationale: """
      Only straight quotation marks hold a text together in YAML; curly ones, as word processors make \
      them, are printed as part of it.
      """,
    accepted: [
      .plan(#"strengths: "Loves water play""#),
      .plan("strengths: Sings “Wheels on the Bus” to the end"),
    ],
    rejected: [
      .plan("strengths: ↓“Loves water play”"),
      .target("time_bound: ↓“2025-12-12”"),
    ],
    work: .reading
  )
}
