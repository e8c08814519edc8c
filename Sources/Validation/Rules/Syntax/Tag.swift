internal import Diagnostics

extension Rule {
  static let tag = Rule(
    id: "tag",
    severity: .error,
    summary: "A word begins with !, which YAML takes for a tag.",
    rationale: "A tag would change how the value is read; plans have no use for it.",
    accepted: [
      .plan("strengths: Says hello! to everyone")
    ],
    rejected: [
      .plan("strengths: ↓!important Water play")
    ],
    work: .reading
  )
}
