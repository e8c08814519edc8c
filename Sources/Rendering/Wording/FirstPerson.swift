package import PlanModel

/// What a pupil will do, as the pupil says it: `will find her peg` becomes `I can find my peg`.
///
/// Only where it is certain whose every pronoun is. Where a word may mean somebody else, or asks for a form of
/// a verb that is not known, there is no such sentence, and a document prints the target as it stands.
package struct FirstPerson: Sendable {
  private let name: String
  private let pronouns: Pronouns?

  /// The speech of a pupil; where the pronouns are not known, any of the three are taken for the pupil's.
  package init(name: String, pronouns: Pronouns?) {
    self.name = name
    self.pronouns = pronouns
  }

  /// A target that begins with `will`, or with the pupil's name and `will`; nil where it is not certain.
  package func can(_ target: String) -> String? {
    var words = target.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.first == name { words.removeFirst() }
    guard words.first?.lowercased() == "will", words.count > 1 else { return nil }
    words.removeFirst()
    var start = "I can"
    if words.prefix(3).map({ $0.lowercased() }) == ["be", "able", "to"] { words.removeFirst(3) }
    if words.first?.lowercased() == "not" { start = "I will" }
    return rewritten(words).map { Sentence.closed("\(start) \($0.joined(separator: " "))") }
  }

  private func rewritten(_ words: [String]) -> [String]? {
    var result: [String] = []
    var others = OtherPeople()
    /// Whether the pupil has been the subject of a clause, and whether something may be joined to its verb here.
    var (isClause, isJoined) = (false, false)
    var index = 0
    while index < words.count {
      let word = BareWord(words[index])
      if word.plain == "\(name.lowercased())'s" || word.plain == "\(name.lowercased())’s" {
        result.append(word.with("my"))
      } else if word.plain == name.lowercased() {
        return nil
      } else if let pronoun = Pronoun(word.plain) {
        guard isPupils(pronoun), !others.mayBeMeant(by: pronoun.set) else { return nil }
        let next = index + 1 < words.count ? BareWord(words[index + 1]) : nil
        switch pronoun.part {
        case .subject:
          guard word.after.isEmpty, let next, let verb = FirstPersonVerb.form(of: next.plain, pronoun.set)
          else {
            return nil
          }
          result += [word.with("I"), next.with(verb)]
          index += 1
          isClause = true
        case .object: result.append(word.with("me"))
        case .possessive: result.append(word.with("my"))
        case .own: result.append(word.with("mine"))
        case .oneself: result.append(word.with("myself"))
        case .either:
          // `her` in front of a noun is possessive; at the end of a phrase it is the object.
          guard let isObject = Self.isObject(word, before: next) else { return nil }
          result.append(word.with(isObject ? "me" : "my"))
        }
      } else if Pronoun.isContracted(word.plain) {
        return nil
      } else {
        // A second verb of the pupil's would want another form too: `when he tries and watches`.
        if isClause, isJoined, word.plain.hasSuffix("s") { return nil }
        others.note(word.plain, endsPart: !word.after.isEmpty)
        result.append(words[index])
      }
      isJoined = word.after.contains(",") || ["and", "or", "but", "then"].contains(word.plain)
      index += 1
    }
    return result
  }

  private func isPupils(_ pronoun: Pronoun) -> Bool { pronouns == nil || pronouns == pronoun.set }

  /// Whether `her` is an object here; nil where both may be.
  private static func isObject(_ word: BareWord, before next: BareWord?) -> Bool? {
    guard word.after.isEmpty, let next else { return true }
    if linking.contains(next.plain) { return true }
    return unclear.contains(next.plain) ? nil : false
  }

  private static let linking: Set = [
    "a", "an", "the", "and", "or", "at", "by", "for", "from", "in", "into", "on", "to", "with", "when", "if",
    "before", "after", "as", "during", "until", "while", "without", "within", "this", "that", "each", "every",
  ]
  /// Begins a phrase, or stands between a possessive and its noun: `tells her about`, `her about-turn`.
  private static let unclear: Set = [
    "about", "over", "out", "up", "down", "off", "back", "round", "what", "how",
  ]
}
