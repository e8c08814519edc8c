internal import Diagnostics

extension Rule {
  static let unknownWord = Rule(
    id: "unknown-word",
    severity: .error,
    summary: "A word is not in the list of words that belong there.",
    rationale: "Words from a list are counted; a word outside it would be missing from every figure.",
    accepted: [
      .meeting("how: In-Person"),
      .target("area: semh"),
    ],
    rejected: [
      .meeting("how: ↓in persn"),
      .target("area: ↓behaviour"),
      .plan(
        """
        pupil_voice:
          date: 2025-09-16
          how: ↓telepathy
          says: I like sand
        """
      ),
    ],
    work: .reading
  )
}
