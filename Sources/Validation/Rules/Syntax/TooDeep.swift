internal import Diagnostics

extension Rule {
  static let tooDeep = Rule(
    id: "too-deep",
    severity: .error,
    summary: "Lists and keys stand too deep inside one another.",
    rationale: """
      A plan needs five levels; more come from brackets that went wrong, or from somebody who wants to \
      stop the program.
      """,
    accepted: [
      .plan("helps: [[Now-and-next board]]")
    ],
    rejected: [
      .plan("helps: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[↓[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")
    ],
    work: .reading
  )
}
