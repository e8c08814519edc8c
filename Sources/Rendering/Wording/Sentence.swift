/// Mends the punctuation of what staff typed, no further than the layout needs.
package enum Sentence {
  private static let stops: Set<Character> = [".", "!", "?", "…", "؟", "۔", "।", "。", "！", "？"]
  private static let closers: Set<Character> = ["\"", "'", "”", "’", ")", "»"]

  /// Ends with a full stop, unless it has an end of its own: `Yes!`, `"I like it."`, `and then …`.
  package static func closed(_ text: String) -> String {
    var text = trimmed(text)
    while let last = text.last, last == "," || last == ";" || last == ":" { text.removeLast() }
    guard let end = text.last(where: { !closers.contains($0) }) else { return text }
    return stops.contains(end) ? text : text + "."
  }

  /// Without the one full stop at its end, to go on behind it.
  package static func open(_ text: String) -> String {
    var text = trimmed(text)
    if text.hasSuffix("."), !text.hasSuffix("..") { text.removeLast() }
    return text
  }

  /// With a capital letter at its start; a word that has capitals of its own (`iPad`) stays.
  package static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase,
      !text.prefix(while: { !$0.isWhitespace }).contains(where: \.isUppercase)
    else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Words in one line: mother, father and class teacher.
  package static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
