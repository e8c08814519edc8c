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
    var others = Others()
    /// Whether the pupil has been the subject of a clause, and whether something may be joined to its verb here.
    var (isClause, isJoined) = (false, false)
    var index = 0
    while index < words.count {
      let word = Word(words[index])
      if word.plain == "\(name.lowercased())'s" || word.plain == "\(name.lowercased())’s" {
        result.append(word.with("my"))
      } else if word.plain == name.lowercased() {
        return nil
      } else if let pronoun = Pronoun(word.plain) {
        guard isPupils(pronoun), !others.mayBeMeant(by: pronoun.set) else { return nil }
        let next = index + 1 < words.count ? Word(words[index + 1]) : nil
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
  private static func isObject(_ word: Word, before next: Word?) -> Bool? {
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

/// A word without the punctuation around it.
private struct Word {
  let before: Substring
  let core: Substring
  let after: Substring
  let plain: String

  init(_ text: String) {
    let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    let start = text.firstIndex(where: isPart) ?? text.endIndex
    let end = text.lastIndex(where: isPart).map { text.index(after: $0) } ?? text.endIndex
    before = text[..<start]
    core = text[start..<max(start, end)]
    after = text[max(start, end)...]
    plain = core.lowercased()
  }

  func with(_ replacement: String) -> String { "\(before)\(replacement)\(after)" }
}

/// A pronoun of the third person.
private struct Pronoun {
  enum Part { case subject, object, possessive, own, oneself, either }

  let set: Pronouns
  let part: Part

  init?(_ word: String) {
    switch word {
    case "he": (set, part) = (.he, .subject)
    case "him": (set, part) = (.he, .object)
    case "his": (set, part) = (.he, .possessive)
    case "himself": (set, part) = (.he, .oneself)
    case "she": (set, part) = (.she, .subject)
    case "her": (set, part) = (.she, .either)
    case "hers": (set, part) = (.she, .own)
    case "herself": (set, part) = (.she, .oneself)
    case "they": (set, part) = (.they, .subject)
    case "them": (set, part) = (.they, .object)
    case "their": (set, part) = (.they, .possessive)
    case "theirs": (set, part) = (.they, .own)
    case "themselves", "themself": (set, part) = (.they, .oneself)
    default: return nil
    }
  }

  /// `he's`, `they'll`: short for more than one thing.
  static func isContracted(_ word: String) -> Bool {
    ["he", "she", "they", "her", "his", "him"].contains { pronoun in
      word.hasPrefix("\(pronoun)'") || word.hasPrefix("\(pronoun)’")
    }
  }
}

/// Who else has been spoken of so far in a sentence.
private struct Others {
  private var he = false
  private var she = false
  private var they = false
  /// Somebody whom any pronoun may mean, until the next thing that the pupil does.
  private var anybody = false

  private static let men: Set = [
    "father", "dad", "brother", "grandfather", "grandad", "uncle", "boy", "man", "mr", "son",
  ]
  private static let women: Set = [
    "mother", "mum", "sister", "grandmother", "gran", "nan", "aunt", "auntie", "girl", "woman", "mrs", "miss",
    "ms",
  ]
  private static let people: Set = [
    "adult", "anybody", "anyone", "assistant", "baby", "buddy", "child", "classmate", "cousin", "everybody",
    "everyone", "friend", "grown-up", "helper", "neighbour", "partner", "peer", "person", "pupil", "somebody",
    "someone", "ta", "teacher", "teammate", "therapist", "visitor",
  ]
  /// Not more than one, for all their last letter.
  private static let single: Set = ["this", "less", "across", "always", "minus", "plus", "class", "lens"]

  mutating func note(_ word: String, endsPart: Bool) {
    if Self.men.contains(word) { he = true }
    if Self.women.contains(word) { she = true }
    if word == "people" || word == "children" || word == "adults" || isSeveral(word) { they = true }
    if Self.people.contains(word) { anybody = true }
    if endsPart || word == "and" || word == "or" || word == "then" { anybody = false }
  }

  /// Things and people alike may be `they`.
  private func isSeveral(_ word: String) -> Bool {
    word.hasSuffix("s") && word.count > 3 && !Self.single.contains(word)
  }

  func mayBeMeant(by pronouns: Pronouns) -> Bool {
    switch pronouns {
    case .he: he || anybody
    case .she: she || anybody
    case .they: they || anybody
    }
  }
}

/// Verbs behind `he`, `she` or `they`, as they stand behind `I`.
private enum FirstPersonVerb {
  static func form(of verb: String, _ pronouns: Pronouns) -> String? {
    switch verb {
    case "is", "are": return "am"
    case "was", "were": return "was"
    case "isn't": return "am not"
    case "has", "have": return "have"
    case "does", "do": return "do"
    case "doesn't", "don't": return "don't"
    case "goes": return "go"
    case "can", "could", "will", "would", "may", "might", "must", "should", "did", "had", "cannot", "can't":
      return verb
    default: break
    }
    if adverbs.contains(verb) { return nil }
    if pronouns == .they { return verb }
    if verb.hasSuffix("ed") { return verb }
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return nil }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes", "zzes"] where verb.hasSuffix(ending) {
      return String(verb.dropLast(2))
    }
    return String(verb.dropLast())
  }

  private static let adverbs: Set = [
    "always", "sometimes", "perhaps", "also", "never", "really", "often", "still",
  ]
}
