internal import Diagnostics

extension Rule {
  static let tabIndent = Rule(
    id: "tab-indent",
    severity: .error,
    summary: "A line is indented with a tab.",
    rationale: "YAML counts spaces; a tab is as wide as each editor likes, so it is not allowed there.",
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
      .plan(
        """
        parent_voice:
          - from: mother
        ↓	date: 2025-09-22
            says: She waves at the bus every morning
        """
      )
    ],
    work: .reading
  )
}
