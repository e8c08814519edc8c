// "Ensure he has …", "Encourage Ella to …": an order to adults, with nobody named who obeys it.
extension Subject {
  static func imperative(_ passage: Passage) -> Subject? {
    let verb = passage[0]
    guard verb.isWord, verb.form == .base else { return nil }
    let next = passage[1]
    if orders.contains(verb.stem), next.isWord, !next.isOne(of: [.modal, .beForm]), next.lexeme != .to {
      return .adult(0..<1, tellsOfPupil: wants(passage))
    }
    // "Make sure that …"
    if verb.stem == make, next.stem == sure { return .adult(0..<2, tellsOfPupil: wants(passage)) }
    guard givings.contains(verb.stem), isPupil(passage, 1) else { return nil }
    return .adult(0..<2, tellsOfPupil: wants(passage))
  }

  /// "him", "her a …", "Ella": somebody to whom something is done.
  private static func isPupil(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    let next = passage[index + 1]
    if token.lexeme == .him || token.lexeme == .them { return true }
    if token.stem == her {
      return !next.isWord || next.isOne(of: [.article, .preposition, .quantifier, .numberWord, .adverb])
        || next.lexeme == .to
    }
    // A name, and not one in front of "'s turn".
    return token.isName && !token.flags.contains(.possessive) && !next.isOne(of: [.modal, .coordinator])
  }

  /// "Encourage Ella to answer, 3 times a day": what is counted is still hers.
  private static func wants(_ passage: Passage) -> Bool {
    passage[1..<7].contains { $0.lexeme == .to }
  }

  private static let orders = Set(
    [
      "ensure", "provide", "monitor", "encourage", "arrange", "allow", "implement", "differentiate",
      "deliver",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )
  private static let givings = Set(
    [
      "help", "support", "remind", "give", "offer", "teach", "show", "let", "prompt", "seat", "praise",
      "reward", "move",
      "enable", "assist", "get", "keep", "involve", "include", "challenge", "reassure", "expose",
    ].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let make = Vocabulary.shared.stem(of: "make")
  private static let sure = WordHash.stem("sure")
}
