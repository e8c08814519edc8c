// What a verb shows: something to see, something vague, or conduct that nobody has defined.
extension BehaviourReader {
  mutating func verb(_ index: Int, _ token: Token, _ expected: Bool) {
    let previous = passage[index - 1]
    let atVerb = expected || isVerbPlace(previous, index)
    if token.isOne(of: .feeling),
      vagueInClause || beInClause || previous.isOne(of: [.beForm, .soft, .quantifier])
    {
      found.feeling = found.feeling ?? index
    }
    if token.isOne(of: .beForm) { return be(index, token) }
    if isCondition {
      if token.isOne(of: .anyVerb) || token.isOne(of: .conduct) { isCondition = false }
      return
    }
    let cutsDown = token.stem == Self.cut && passage[index + 1].lexeme == .down
    if atVerb, token.isOne(of: .deficit) || cutsDown, token.form != .past {
      verbInClause = true
      startNegation(index)
      return
    }
    if token.isOne(of: [.innerNoun]), !token.isOne(of: .observable) { found.inner = found.inner ?? index }
    if token.isOne(of: .conductNoun), !expected { found.conduct = found.conduct ?? index }
    if token.isOne(of: .conduct) {
      if atVerb || previous.isOne(of: [.beForm, .soft]) || index == 0 || token.form == .ing {
        if !token.isOne(of: .adverb) || index == 0 || previous.isOne(of: .beForm) {
          found.conduct = found.conduct ?? index
        }
        if !token.isOne(of: [.adverb, .soft]) { verbInClause = true }
        return
      }
    }
    if atVerb, token.isOne(of: .inner) || token.isOne(of: .direction), token.form != .ing || index == 0,
      !buildsThing(index)
    {
      verbInClause = true
      vagueInClause = true
      found.inner = found.inner ?? index
      return
    }
    if atVerb, token.lexeme == .work, isWorkingTowards(index) {
      vagueInClause = true
      verbInClause = true
      found.inner = found.inner ?? index
      return
    }
    if token.lexeme == .do, passage[index + 1].isOne(of: .negative) { return }
    // "have no outbursts"
    if token.lexeme == .have, passage[index + 1].isOne(of: .negative),
      passage[index + 2].isOne(of: .misconduct)
    {
      verbInClause = true
      return startNegation(index)
    }
    // "do more work", "make fewer mistakes", "try harder": no end point and no act.
    if atVerb, token.lexeme == .do || Self.tries.contains(token.stem),
      passage[index + 1].isOne(of: .soft) || Self.harder.contains(passage[index + 1].stem)
    {
      found.inner = found.inner ?? index
      verbInClause = true
      vagueInClause = true
      return
    }
    guard isSeen(index, token, previous, atVerb, expected) else { return }
    if negated {
      if negatedForm == nil || negatedForm == token.form {
        negatedForm = token.form
        return
      }
      negated = false
    }
    if token.isOne(of: .weak) || token.lexeme == .have || token.lexeme == .follow || token.lexeme == .take
      || Self.carriers.contains(token.stem)
    {
      if let hollow = hollowObject(index) {
        if passage[hollow].isOne(of: [.conductNoun, .conduct]) {
          found.conduct = found.conduct ?? hollow
        } else {
          found.inner = found.inner ?? hollow
        }
        verbInClause = true
        vagueInClause = true
        return
      }
    }
    if passage[index + 1].isOne(of: .conduct),
      token.lexeme == .play || token.lexeme == .act || token.lexeme == .work || token.lexeme == .talk
    {
      found.conduct = found.conduct ?? index
      return
    }
    if token.lexeme == .take, passage[index + 1].lexeme == .part {
      found.conduct = found.conduct ?? index
      return
    }
    see(index)
  }

  /// "work on his confidence", but not "work on his own".
  private func isWorkingTowards(_ index: Int) -> Bool {
    let next = passage[index + 1]
    if next.stem == Self.towards || next.stem == Self.toward { return true }
    return next.lexeme == .on && passage[index + 2].isOne(of: .owner) && passage[index + 3].stem != Self.own
  }

  private static let carriers = Set(
    ["bring", "keep", "give", "hold", "build", "practise"].map { WordHash.stem($0) }
  )
  /// "the Talking Partners group": capital letters behind an article are no pupil.
  private func isTitle(_ index: Int) -> Bool {
    var at = index
    while at > index - 4, passage[at].flags.contains(.capital) { at -= 1 }
    return passage[at].isOne(of: .article)
  }

  /// "build a tower", "raise a hand": a thing that can be seen, not "build a good relationship".
  private func buildsThing(_ index: Int) -> Bool {
    guard passage[index].isOne(of: .observable),
      passage[index + 1].lexeme == .a || passage[index + 1].isNumber
    else { return false }
    return !passage[index + 1..<index + 6].contains {
      $0.isOne(of: [.innerNoun, .conductNoun, .subject, .abstract, .soft, .conduct, .feeling, .standing])
    }
  }

  static let entries = Set(
    ["begin", "start", "try", "tries", "continue", "learn", "attempt", "remember", "prepare", "seem"].map {
      WordHash.stem($0)
    }
  )
  private static let tries = Set(["try", "work"].map { WordHash.stem($0) })
  private static let harder = Set(["hard", "harder", "best", "hardest"].map { WordHash.stem($0) })
  private static let cut = WordHash.stem("cut")
  private static let towards = WordHash.stem("towards")
  private static let toward = WordHash.stem("toward")
  private static let own = WordHash.stem("own")

  mutating func see(_ index: Int) {
    verbInClause = true
    found.seen.append(index)
  }

  func isVerbPlace(_ previous: Token, _ index: Int) -> Bool {
    if previous.kind == .none || previous.breaksClause || previous.isDated { return true }
    if previous.kind == .mark {
      return previous.is("&") || previous.is("+") || previous.is("\"") || previous.is("'")
    }
    if previous.lexeme == .to { return passage[index].form == .base && !vagueInClause && !isCondition }
    return previous.isOne(of: [.modal, .coordinator, .pronoun, .adverb]) || previous.isName
      || (previous.flags.contains(.capital) && !isTitle(index - 1))
  }

  private func isSeen(_ index: Int, _ token: Token, _ previous: Token, _ atVerb: Bool, _ expected: Bool)
    -> Bool
  {
    if expected {
      return !token.isOne(of: [.article, .owner, .preposition, .pronoun, .quantifier, .soft, .feeling])
        || token.isOne(of: .observable)
    }
    switch token.form {
    case .past: return false
    case .ing:
      guard token.isOne(of: [.observable, .weak]) || !token.flags.contains(.known) else { return false }
      // "more accurate in using capital letters"
      let shows =
        (previous.lexeme == .in || previous.lexeme == .at) && !token.isOne(of: [.subject, .conductNoun])
        && passage[index + 1].isWord && !passage[index + 1].isOne(of: [.preposition, .coordinator, .adverb])
        && (vagueInClause || beInClause || passage[index - 2].isOne(of: .soft))
      return shows || previous.lexeme == .by || previous.is(",") || previous.is("-") || previous.is(":")
        || previous.is("(")
        || (previous.isOne(of: .coordinator) && !found.seen.isEmpty)
    case .base, .withS:
      // "gets 10 out of 12 facts"
      if token.lexeme == .get, passage[index + 1].isNumber { return atVerb }
      guard token.isOne(of: [.observable, .weak]) else { return false }
      if token.isOne(of: .nounToo) || previous.lexeme == .to { return atVerb }
      return atVerb
        || !(previous.isOne(of: [.article, .owner, .preposition, .quantifier, .soft, .beForm])
          || previous.isNumber)
          && token.form == .withS && !previous.isOne(of: .small)
    }
  }
}
