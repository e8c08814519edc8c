internal import Diagnostics

extension Rule {
  static let emptyItem = Rule(
    id: "empty-item",
    severity: .error,
    summary: "A dash of a list has nothing behind it.",
    rationale: "An empty item is a forgotten one, or a dash too many.",
    accepted: [
      .plan(
        """
        helps:
          - Now-and-next board
        """
      )
    ],
    rejected: [
      .plan(
        """
        helps:
          - Now-and-next board
          -↓
        """
      )
    ],
    work: .reading
  )
}
