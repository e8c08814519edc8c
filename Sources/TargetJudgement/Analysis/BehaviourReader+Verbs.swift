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
    if atVerb, isOnBehaviourChart(index) {
      found.conduct = found.conduct ?? index
      verbInClause = true
      return
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
    // To be a good friend is conduct; "with his friends" is only company.
    let isCompany = token.isOne(of: .people) && !previous.isOne(of: [.conduct, .soft, .article])
    if token.isOne(of: .conductNoun), !isCompany, !expected { found.conduct = found.conduct ?? index }
    if token.isOne(of: .conduct) {
      if atVerb || previous.isOne(of: [.beForm, .soft]) || index == 0 || token.form == .ing {
        if !token.isOne(of: .adverb) || index == 0 || previous.isOne(of: .beForm) {
          found.conduct = found.conduct ?? index
        }
        if !token.isOne(of: [.adverb, .soft]) { verbInClause = true }
        return
      }
    }
    // "Listening and talking skills will improve": they are things here, not doings.
    if expected, token.isOne(of: .direction),
      !passage[index + 1].isWord || passage[index + 1].isOne(of: [.preposition, .adverb]),
      found.seen.allSatisfy({ passage[$0].form == .ing || passage[$0].isOne(of: .nounToo) })
    {
      found.seen = []
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
    // "have no outbursts", "get no more than one detention"
    if token.lexeme == .have || token.lexeme == .get || Self.takings.contains(token.stem),
      isBoundOnTrouble(index + 1)
    {
      verbInClause = true
      return startNegation(index)
    }
    // "go a whole week with no exclusions", "spend no more than 10 minutes out of class"
    if atVerb, Self.lastings.contains(token.stem),
      (index + 1..<index + 6).contains(where: { isBoundOnTrouble($0) }) || isSpentAtMost(index)
    {
      verbInClause = true
      return startNegation(index)
    }
    if atVerb, joinsAnything(index) || hasGoodTime(index) {
      found.conduct = found.conduct ?? index
      verbInClause = true
      return
    }
    // "get better at listening": which way, not how far.
    if atVerb, Self.turns.contains(token.stem), Self.comparatives.contains(passage[index + 1].stem) {
      found.inner = found.inner ?? index
      verbInClause = true
      vagueInClause = true
      return
    }
    // "catch up with his peers"
    if atVerb, token.stem == Self.catch, passage[index + 1].lexeme == .up {
      found.inner = found.inner ?? index
      verbInClause = true
      vagueInClause = true
      return
    }
    // "do more work", "make fewer mistakes", "try harder": no end point and no act.
    if atVerb, token.lexeme == .do || Self.tries.contains(token.stem),
      passage[index + 1].isOne(of: .soft) || Self.harder.contains(passage[index + 1].stem)
        || (passage[index + 1].isOne(of: .owner) && Self.harder.contains(passage[index + 2].stem))
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
        if !passage[hollow].isOne(of: .innerNoun) {
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

  /// "stay on green", "get to the top of the behaviour ladder": a place that any conduct may lead to.
  private func isOnBehaviourChart(_ index: Int) -> Bool {
    guard Self.staying.contains(passage[index].stem), passage[index + 1].isOne(of: .preposition) else {
      return false
    }
    return (index + 2..<index + 8).contains { at in
      Self.chartColours.contains(passage[at].stem) && !passage[at + 1].isWord
        || Self.chartColours.contains(passage[at].stem)
          && passage[at + 1].isOne(of: [.preposition, .quantifier])
        || passage[at].isOne(of: .conductNoun) && Self.charts.contains(passage[at + 1].stem)
    }
  }

  private static let staying = Set(
    ["stay", "get", "move", "keep", "end", "finish", "remain", "be", "climb"].map {
      Vocabulary.shared.stem(of: $0)
    }
  )
  private static let chartColours = Set(
    ["green", "sunshine", "gold", "amber", "rainbow"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let charts = Set(
    ["ladder", "chart", "card", "board", "points", "scale"].map { Vocabulary.shared.stem(of: $0) }
  )

  /// "join in class discussion", but not "join in with the actions".
  private func joinsAnything(_ index: Int) -> Bool {
    guard passage[index].stem == Self.join, passage[index + 1].lexeme == .in else { return false }
    for at in index + 2..<index + 6 {
      let token = passage[at]
      if Self.gatherings.contains(token.stem) { return !passage[at + 1].isOne(of: .subordinator) }
      if token.kind == .none || token.breaksClause || token.isNumber { return false }
    }
    return false
  }

  /// "have a good day"
  private func hasGoodTime(_ index: Int) -> Bool {
    guard passage[index].lexeme == .have || passage[index].lexeme == .get else { return false }
    let at =
      passage[index + 1].isOne(of: [.article, .quantifier]) || passage[index + 1].isNumber
      ? index + 2 : index + 1
    return Self.rosy.contains(passage[at].stem) && passage[at + 1].isOne(of: [.occasion, .longTime])
  }

  private static let join = Vocabulary.shared.stem(of: "join")
  private static let gatherings = Set(
    ["discussion", "lesson", "activity", "activities", "learning", "work", "class", "everything"]
      .map { Vocabulary.shared.stem(of: $0) }
  )
  private static let rosy = Set(
    ["good", "great", "better", "positive", "calm", "successful", "happy", "settled"].map {
      Vocabulary.shared.stem(of: $0)
    }
  )

  /// "no outbursts", "fewer than 3 red cards", "no more than one detention".
  func isBoundOnTrouble(_ index: Int) -> Bool {
    guard
      passage[index].isOne(of: .negative) || passage[index].lexeme == .most || passage[index].lexeme == .fewer
        || passage[index].lexeme == .less
    else { return false }
    for at in index + 1..<index + 6 {
      let token = passage[at]
      if token.kind == .none || token.breaksClause { return false }
      if token.isOne(of: .misconduct) || Self.sanctions.contains(token.stem) { return true }
      guard token.isNumber || token.isWord, !token.isOne(of: [.preposition, .subordinator]) else {
        return false
      }
    }
    return false
  }

  private func isSpentAtMost(_ index: Int) -> Bool {
    guard passage[index].stem == Self.spend else { return false }
    let next = passage[index + 1]
    return next.lexeme == .less || next.lexeme == .fewer
      || next.lexeme == .no && passage[index + 2].lexeme == .more
  }

  private static let spend = Vocabulary.shared.stem(of: "spend")
  private static let lastings = Set(["go", "last", "spend"].map { Vocabulary.shared.stem(of: $0) })
  private static let takings = Set(
    ["receive", "earn", "lose", "collect"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let sanctions = Set(
    ["sanction", "demerit", "warning", "red", "yellow", "strike", "referral"]
      .map { Vocabulary.shared.stem(of: $0) }
  )

  /// "work on his confidence", but not "work on his own".
  private func isWorkingTowards(_ index: Int) -> Bool {
    let next = passage[index + 1]
    if next.stem == Self.towards || next.stem == Self.toward { return true }
    return next.lexeme == .on && passage[index + 2].isOne(of: .owner) && passage[index + 3].stem != Self.own
  }

  private static let carriers = Set(
    ["bring", "keep", "give", "hold", "build", "practise", "recognise", "identify", "express"].map {
      WordHash.stem($0)
    }
  )
  /// "the Talking Partners group": capital letters behind an article, or behind "join", are no pupil.
  private func isTitle(_ index: Int) -> Bool {
    var at = index
    while at > index - 4, passage[at].flags.contains(.capital) { at -= 1 }
    return passage[at].isOne(of: [.article, .attending])
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
  private static let turns = Set(["get", "become", "grow", "be"].map { Vocabulary.shared.stem(of: $0) })
  private static let comparatives = Set(
    [
      "better", "quicker", "faster", "neater", "clearer", "calmer", "stronger", "happier", "kinder", "louder",
      "braver", "tidier", "good",
    ].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let harder = Set(["hard", "harder", "best", "hardest"].map { WordHash.stem($0) })
  private static let tell = Vocabulary.shared.stem(of: "tell")
  private static let show = Vocabulary.shared.stem(of: "show")
  private static let `catch` = Vocabulary.shared.stem(of: "catch")
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
    return previous.isOne(of: [.modal, .coordinator, .pronoun, .adverb])
      || (previous.flags.contains(.capital) && !isTitle(index - 1)
        && !previous.isOne(of: [.soft, .conduct, .innerNoun, .conductNoun]))
  }

  private func isSeen(_ index: Int, _ token: Token, _ previous: Token, _ atVerb: Bool, _ expected: Bool)
    -> Bool
  {
    if expected {
      return !token.isOne(of: [.article, .owner, .preposition, .pronoun, .quantifier, .soft, .feeling])
        || token.isOne(of: .observable)
    }
    // "goes to Draw and Talk": capital letters in mid-sentence are names.
    if token.flags.contains(.capital), previous.isWord, !previous.isName { return false }
    // "in show and tell"
    if token.stem == Self.tell, previous.lexeme == .and, passage[index - 2].stem == Self.show { return false }
    switch token.form {
    case .past: return false
    case .ing:
      guard token.isOne(of: [.observable, .weak]) || !token.flags.contains(.known) else { return false }
      // "more accurate in using capital letters"
      let shows =
        (previous.lexeme == .in || previous.lexeme == .at || previous.lexeme == .with)
        && !token.isOne(of: [.subject, .conductNoun])
        && passage[index + 1].isWord
        && (previous.lexeme == .with || !passage[index + 1].isOne(of: [.preposition, .coordinator, .adverb]))
        && (vagueInClause || beInClause || passage[index - 2].isOne(of: .soft))
      // "Putting on his apron": the doing itself is the target.
      if index == 0, token.isOne(of: .observable),
        !token.isOne(of: [.nounToo, .subject, .conductNoun, .maths, .literacy])
      {
        return passage[1].isWord && !passage[1].isOne(of: [.coordinator, .modal, .beForm])
      }
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
