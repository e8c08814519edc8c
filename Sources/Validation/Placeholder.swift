internal import PlanModel

/// Answers that fill a line and say nothing.
enum Placeholder {
  private static let words: Set<String> = [
    "", "tbc", "tba", "tbd", "n/a", "na", "none", "nil", "see above", "see below", "as above", "as before",
    "ditto",
    "to be confirmed", "to be decided", "to follow", "to be completed", "to do", "todo", "not applicable",
    "not known", "unknown", "x", "xx", "xxx", "?", "??", "???", "no change", "same", "same as above",
    "same as before", "see plan", "see ehcp", "see ehcp plan", "see file", "pending", "test", "blank",
  ]

  private static let fingerprints = Set(words.map { WordFingerprint.of($0) })

  /// Whether a text is plainly no answer: `tbc`, `n/a`, `see above`, `-`.
  static func isEmpty(_ text: String) -> Bool {
    // Answers that say something are longer than any of the words.
    guard text.utf8.count <= 24 else { return false }
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return fingerprints.contains(WordFingerprint.of(text))
    }
    let plain = WordSpelling.plain(text.filter { !".!…–—,;:()\"'".contains($0) })
    return words.contains(plain)
  }

  /// Whether a text is left out or plainly no answer.
  static func isMissing(_ text: Text?) -> Bool { text.map { isEmpty($0.value) } ?? true }
}
