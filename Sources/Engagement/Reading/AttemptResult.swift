internal import PlanModel

/// What came of a try at reaching a family, as one of a few words: what was written stays in the files.
package enum AttemptResult: String, Sendable, CaseIterable {
  case rearranged
  case viewsGiven = "views given"
  case declined
  case messageLeft = "message left"
  case noAnswer = "no answer"
  /// Something else was written.
  case other = "see the plan"

  private static let signs: [(AttemptResult, [String])] = [
    (.viewsGiven, ["views", "gave her view", "gave his view", "gave their view"]),
    (.declined, ["declin", "refus", "does not want", "do not want"]),
    (.rearranged, ["rearrang", "new date", "new day", "moved to", "booked", "will come"]),
    (.messageLeft, ["message", "voicemail", "letter sent", "email sent", "letter left", "note left"]),
    (.noAnswer, ["no answer", "no reply", "no response", "unanswered", "rang out", "not reached", "nobody"]),
  ]

  init(words: String) {
    let plain = WordSpelling.plain(words)
    self = Self.signs.first { sign in sign.1.contains { plain.contains($0) } }?.0 ?? .other
  }
}
