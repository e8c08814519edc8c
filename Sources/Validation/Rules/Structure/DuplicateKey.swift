internal import Diagnostics

extension Rule {
  static let duplicateKey = Rule(
    id: "duplicate-key",
    severity: .error,
    summary: "A key stands twice in the same place.",
    rationale: "Only one of the two would be read, and nobody would know which.",
    accepted: [
      .plan("strengths: Loves water play")
    ],
    rejected: [
      .plan(
        """
        strengths: Loves water play
        ↓strengths: Names twelve animals
        """
      ),
      .plan(
        """
        helps: A bell
        strengths: Loves water play
        ↓helps: A board
        """
      ),
    ],
    work: .reading
  )
}
