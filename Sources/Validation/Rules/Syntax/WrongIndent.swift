internal import Diagnostics

extension Rule {
  static let wrongIndent = Rule(
    id: "wrong-indent",
    severity: .error,
    summary: "A line does not stand exactly under the lines that it belongs with.",
    rationale: "YAML tells by the spaces at the start of a line what it belongs to.",
    accepted: [
      .plan(
        """
        parent_voice:
          - from: mother
            date: 2025-09-22
            says: She waves at the bus every morning
        """
      )
    ],
    rejected: [
      .target(
        """
        area: communication and interaction
         ↓agreed_with: [mother]
        """
      )
    ],
    work: .reading
  )
}
