// Being and having: what is asked for when the verb itself says nothing.
extension BehaviourReader {
  private static let choices = Set(["choice", "decision", "attitude", "habit"].map { WordHash.stem($0) })

  /// "be in his seat", "be back" can be seen; "be happy", "be kind" cannot.
  mutating func be(_ index: Int, _ token: Token) {
    if isCondition {
      isCondition = false
      return
    }
    var next = passage[index + 1]
    if next.isOne(of: [.adverb, .negative]) { next = passage[index + 2] }
    if next.lexeme == .to, passage[index + 2].isWord, !passage[index + 2].isOne(of: [.article, .owner]) {
      expectsVerb = true
      return
    }
    if next.isOne(of: .preposition) || next.lexeme == .back || next.lexeme == .able {
      if next.lexeme == .able { expectsVerb = false } else if !negated { see(index) }
    } else if next.isOne(of: .conduct) {
      found.conduct = found.conduct ?? index + 1
    } else if next.isOne(of: .feeling) || next.isOne(of: .soft) {
      found.feeling = found.feeling ?? index + 1
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
        || token.isNumber
      {
        return nil
      }
      // "good choices", "good sitting"
      if token.isOne(of: .conduct),
        passage[at + 1].form == .ing || Self.choices.contains(passage[at + 1].stem)
      {
        return at
      }
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
