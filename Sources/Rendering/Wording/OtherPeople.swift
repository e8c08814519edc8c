internal import PlanModel

/// Who else has been spoken of so far in a sentence.
struct OtherPeople {
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
