internal import Diagnostics

extension Rule {
  static let backslashInQuotes = Rule(
    id: "backslash-in-quotes",
    severity: .error,
    summary: "A backslash stands inside double quotation marks.",
    rationale: """
      YAML reads a backslash in double quotation marks as the start of a code, and the text changes or \
      cannot be read.
      """,
    accepted: [
      .plan(#"strengths: 'Draws maps like C:\Pictures'"#)
    ],
    rejected: [
      .plan(#"↓strengths: "Draws maps like C:\Drawings""#)
    ],
    work: .reading
  )
}
