/// Phrases made of nothing but words that stand in any plan: `parents happy`, `no concerns`.
enum StockWords {
  /// Whether a whole text is such a phrase; one particular word makes it the family's own.
  static func isStock(_ text: String) -> Bool {
    // Who writes more than this says something particular.
    guard text.utf8.count <= 60 else { return false }
    var negation = Negation.none
    var count = 0
    for word in Words(text) {
      guard words.contains(word) || worries.contains(word) || word == "no" else { return false }
      switch negation {
      case .none:
        if worries.contains(word) { return false }
        if word == "no" { negation = .open }
      case .open:
        // "No concerns", "no other worries"; but "no progress" is a complaint.
        if worries.contains(word) { negation = .closed } else if !fillers.contains(word) { return false }
      case .closed: break
      }
      count += 1
    }
    return count > 0 && negation != .open
  }

  /// Whether a child speaks for itself, so that even few plain words are its own.
  static func isFirstPerson(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return true }
    for word in Words(text) where word == "i" || word == "my" || word == "me" || word == "we" { return true }
    return false
  }

  private enum Negation {
    case none, open, closed
  }

  private static let worries: Set<String> = [
    "concern", "concerns", "worry", "worries", "issue", "issues", "problem", "problems", "comment",
    "comments",
    "questions",
  ]
  private static let fillers: Set<String> = ["other", "further", "real", "major", "particular", "new"]
  private static let words: Set<String> = [
    "parent", "parents", "mum", "mother", "mummy", "dad", "father", "daddy", "carer", "carers", "family",
    "both",
    "she", "he", "they", "we", "i", "it", "her", "his", "their", "all", "everything", "child", "pupil",
    "is", "are", "am", "was", "were", "be", "been", "has", "have", "s", "re", "m",
    "happy", "pleased", "satisfied", "content", "fine", "good", "ok", "okay", "great", "well", "nice",
    "lovely",
    "very", "really", "quite", "so", "too", "more", "still",
    "supportive", "engaged", "agree", "agrees", "agreed", "aware", "discussed",
    "with", "the", "a", "to", "and", "at", "of", "in", "on", "about", "this", "that", "moment", "currently",
    "present", "time", "now", "today", "plan", "plans", "target", "targets", "progress", "school", "support",
    "class", "enjoys", "enjoy", "enjoying", "likes", "loves", "coming", "doing", "going", "making", "settled",
    "other", "further", "real", "major", "particular", "new", "yes", "thank", "thanks", "you",
  ]

  /// The words of a text in small letters; apostrophes part them.
  private struct Words: Sequence, IteratorProtocol {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    mutating func next() -> String? {
      while let byte = rest.first, !Self.isLetter(byte) { rest.removeFirst() }
      guard !rest.isEmpty else { return nil }
      var word = ""
      while let byte = rest.first, Self.isLetter(byte) {
        // Letters beyond ASCII make a word that no stock phrase has, so their spelling does not matter.
        word.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
        rest.removeFirst()
      }
      return word
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80
        || (byte >= 0x30 && byte <= 0x39)
    }
  }
}
