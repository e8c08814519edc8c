internal import Diagnostics

extension Rule {
  static let unclosedBracket = Rule(
    id: "unclosed-bracket",
    severity: .error,
    summary: "A bracket opens and is not closed as it should be.",
    rationale: "YAML reads on for the closing bracket and takes the lines below for part of the list.",
    accepted: [
      .plan("helps: [Now-and-next board, Quiet corner]")
    ],
    rejected: [
      .plan("helps: ↓[Now-and-next board, Quiet corner"),
      .plan(
        """
        helps:
          - ↓{what: board
        """
      ),
    ],
    work: .reading
  )
}
