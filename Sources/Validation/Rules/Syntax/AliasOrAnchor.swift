internal import Diagnostics

extension Rule {
  static let aliasOrAnchor = Rule(
    id: "alias-or-anchor",
    severity: .error,
    summary: "A word begins with & or *, which YAML takes for an anchor or an alias.",
    rationale: """
      Anchors make one line stand for many, so that a reader of the file no longer sees what a plan says.
      """,
    accepted: [
      .plan("strengths: Salt & vinegar are her favourites")
    ],
    rejected: [
      .plan("strengths: ↓&favourite Water play"),
      .plan("helps: [↓*now]"),
    ],
    work: .reading
  )
}
