// Being and having: what is asked for when the verb itself says nothing.
extension BehaviourReader {
  static let choices = Set(
    [
      "choice", "decision", "attitude", "habit", "language", "tone", "strategy", "strategies", "response",
      "manner",
      "touch", "vocabulary", "word",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )

  private static let means = Set(
    ["strategy", "strategies", "tools", "technique", "ways"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let cares = Set(
    ["care", "pride", "responsibility", "ownership", "interest", "initiative"].map {
      Vocabulary.shared.stem(of: $0)
    }
  )
  private static let wise = Set(["right", "wise", "correct", "best"].map { Vocabulary.shared.stem(of: $0) })
  private static let standards = Set(
    ["standard", "track", "greater", "level"].map { Vocabulary.shared.stem(of: $0) }
  )

  /// "be in his seat", "be back" can be seen; "be happy", "be kind" cannot.
  mutating func be(_ index: Int, _ token: Token) {
    if isCondition {
      isCondition = false
      return
    }
    var at = index + 1
    // "be less anxious"
    if passage[at].isOne(of: [.adverb, .negative]) || passage[at].lexeme == .less
      || passage[at].lexeme == .more
    {
      at += 1
    }
    let next = passage[at]
    if next.lexeme == .to, passage[index + 2].isWord, !passage[index + 2].isOne(of: [.article, .owner]) {
      expectsVerb = true
      return
    }
    // "be at the expected standard", "be on track"
    if next.isOne(of: .preposition),
      passage[at + 1..<at + 5].contains(where: { Self.standards.contains($0.stem) })
    {
      found.inner = found.inner ?? index
    } else if next.isOne(of: .preposition) || next.lexeme == .back || next.lexeme == .able {
      if next.lexeme == .able { expectsVerb = false } else if !negated { see(index) }
    } else if next.isOne(of: .conduct) {
      found.conduct = found.conduct ?? at
    } else if Self.minds.contains(next.stem), next.lexeme != .ready {
      // "be willing to take risks"
      found.inner = found.inner ?? at
      vagueInClause = true
    } else if next.isOne(of: .soft), !next.isOne(of: .feeling) {
      found.conduct = found.conduct ?? at
    } else if next.isOne(of: .feeling) {
      found.feeling = found.feeling ?? at
    } else if next.isWord, next.lexeme == .a || next.lexeme == .an || !next.isOne(of: .small),
      next.form == .base
    {
      found.inner = found.inner ?? index
    }
    verbInClause = true
    beInClause = true
  }

  /// The respect in "show respect", the understanding in "demonstrate a good understanding".
  func hollowObject(_ index: Int) -> Int? {
    for at in index + 1..<index + 6 {
      let token = passage[at]
      if token.kind == .none || token.breaksClause || token.isOne(of: [.preposition, .subordinator])
        || (token.isNumber && !passage[at - 1].isOne(of: .label))
      {
        return nil
      }
      // "good choices", "good sitting"
      if token.isOne(of: .conduct),
        passage[at + 1].form == .ing || Self.choices.contains(passage[at + 1].stem)
      {
        return at
      }
      // "have strategies for his anger"
      if passage[index].lexeme == .have, Self.means.contains(token.stem) { return at }
      // "take more care"
      if passage[index].lexeme == .take, Self.cares.contains(token.stem) { return at }
      // "the right choice"
      if Self.choices.contains(passage[at + 1].stem), Self.wise.contains(token.stem) { return at }
      let describesThing =
        passage[at + 1].isWord && !passage[at + 1].isOne(of: [.small, .innerNoun, .conductNoun])
      if token.isOne(of: [.innerNoun, .conductNoun, .conduct]), !describesThing {
        let next = passage[at + 1].lexeme
        if token.isOne(of: .innerNoun) ? !passage[at + 2].isNumber : next != .of { return at }
      }
    }
    return nil
  }
}
