internal import Diagnostics

extension Rule {
  static let moreFindings = Rule(
    id: "more-findings",
    severity: .warning,
    summary: "A file has more findings than are shown.",
    rationale: """
      Two hundred findings are more than anybody mends at once; mend those, and the rest will show.
      """,
    needsExample: false,
    work: .checking
  )
}
