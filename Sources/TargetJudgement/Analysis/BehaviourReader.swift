/// Walks through a text once, keeping account of what the next verb would be: the pupil's, a condition, a thing to stop.
struct BehaviourReader {
  let passage: Passage
  var found = Behaviours()
  /// After "when" or "if": the next verb is a condition.
  private var isCondition = false
  /// After "will": the next verb is the pupil's, known or not.
  private var expectsVerb = false
  private var negated = false
  private var negatedForm: WordForm?
  private var verbInClause = false
  private var vagueInClause = false
  private var beInClause = false

  init(passage: Passage) { self.passage = passage }

  mutating func run() {
    for index in 0..<passage.count {
      let token = passage[index]
      if token.isQuoted || token.isDated { continue }
      if token.kind == .mark { clause(token) } else if token.isWord { word(index, token) }
    }
  }

  private mutating func clause(_ mark: Token) {
    guard mark.breaksClause else { return }
    isCondition = false
    expectsVerb = false
    if !mark.is(",") { negated = false }
    verbInClause = false
    vagueInClause = false
    beInClause = false
  }

  private mutating func word(_ index: Int, _ token: Token) {
    let next = passage[index + 1]
    switch token.lexeme {
    case .instead: found.hasReplacement = true
    case .rather where next.lexeme == .than: found.hasReplacement = true
    case .place where next.lexeme == .of && passage[index - 1].lexeme == .in: found.hasReplacement = true
    case .by, .using, .but: negated = false
    case .to: return to(index, next)
    case .so where next.isOne(of: [.pronoun, .owner]) || next.lexeme == .that || next.isName:
      isCondition = true
      return
    default: break
    }
    if token.isOne(of: .modal), token.lexeme != .may || !token.flags.contains(.capital) {
      isCondition = false
      expectsVerb = true
      if token.isOne(of: .negative) { startNegation(index) }
      return
    }
    if token.isOne(of: .subordinator), token.lexeme != .that || !passage[index - 1].isOne(of: .anyVerb) {
      isCondition = true
      expectsVerb = false
      return
    }
    if isTimeConjunction(token), next.isOne(of: .pronoun) || next.form == .ing {
      isCondition = true
      return
    }
    if token.lexeme == .less || token.lexeme == .fewer, index == 0 || passage[index - 1].breaksSentence,
      next.form == .ing || next.isOne(of: .misconduct)
    {
      return startNegation(index)
    }
    if token.isOne(of: .negative), negation(index, token, next) { return }
    if expectsVerb, token.isOne(of: [.adverb, .coordinator]) || token.lexeme == .able,
      !token.isOne(of: .observable)
    {
      return
    }
    // "begins to read", "tries to write": what counts is the verb behind.
    if next.lexeme == .to, Self.entries.contains(token.stem), !isCondition,
      expectsVerb || isVerbPlace(passage[index - 1], index), passage[index + 2].isWord,
      !passage[index + 2].isOne(of: [.article, .owner, .pronoun, .preposition])
    {
      expectsVerb = true
      return
    }
    let wasExpected = expectsVerb
    expectsVerb = false
    verb(index, token, wasExpected)
  }

  private func isTimeConjunction(_ token: Token) -> Bool {
    token.lexeme == .before || token.lexeme == .after || token.lexeme == .until || token.lexeme == .without
      || token.lexeme == .than
  }

  /// "to" before a verb says what is done, unless it only gives the purpose of something vague.
  private mutating func to(_ index: Int, _ next: Token) {
    guard !isCondition else { return }
    // "is to feel", "tries to write"
    if expectsVerb, next.isWord { return }
    let before = passage[index - 1]
    let follows =
      before.isOne(of: [.anyVerb, .adverb]) || before.lexeme == .able || before.lexeme == .order
      || before.isName
    if !vagueInClause || follows, !verbInClause || follows || !found.seen.isEmpty {
      if before.isOne(of: .receiving), before.form == .past || before.lexeme != .have {
        isCondition = before.isOne(of: .receiving) && !before.isOne(of: .weak)
      }
      expectsVerb =
        !isCondition && !next.isOne(of: [.article, .owner, .preposition, .pronoun]) && next.form == .base
        && !next.isNumber && (!next.flags.contains(.known) || next.isOne(of: [.anyVerb, .conduct, .adverb]))
        && (index == 0 || follows || !verbInClause)
    }
  }

  private mutating func startNegation(_ index: Int) {
    negated = true
    negatedForm = nil
    found.deficit = found.deficit ?? index
  }

  /// Handles "not", "no", "without", "stop"; false when the word denies nothing that the pupil does.
  private mutating func negation(_ index: Int, _ token: Token, _ next: Token) -> Bool {
    if token.lexeme == .without {
      isCondition = true
      return true
    }
    let opens =
      index == 0 || passage[index - 1].breaksClause || passage[index - 1].isOne(of: [.modal, .pronoun])
      || expectsVerb
      || passage[index - 1].lexeme == .to || passage[index - 1].isName || passage[index - 1].lexeme == .do
    if token.lexeme == .stop {
      guard opens || passage[index - 1].lexeme == .to,
        next.form == .ing || next.isOne(of: .misconduct) || next.isOne(of: .owner)
      else {
        if opens { see(index) }
        return true
      }
      startNegation(index)
      return true
    }
    guard opens, next.lexeme != .more || passage[index + 2].lexeme != .than else { return false }
    if token.lexeme == .no {
      guard next.form == .ing || next.isOne(of: .misconduct) || next.lexeme == .more,
        index == 0 || passage[index - 1].breaksSentence
      else { return false }
    }
    if token.lexeme == .nothing || token.lexeme == .any { return false }
    startNegation(index)
    return true
  }

  private mutating func verb(_ index: Int, _ token: Token, _ expected: Bool) {
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
    if atVerb, token.isOne(of: .inner) || token.isOne(of: .direction), token.form != .ing || index == 0 {
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
    if token.isOne(of: .weak) || token.lexeme == .have || token.lexeme == .follow || token.lexeme == .take {
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

  private static let entries = Set(
    ["begin", "start", "try", "tries", "continue", "learn", "attempt", "remember", "prepare", "seem"].map {
      WordHash.stem($0)
    }
  )
  private static let tries = Set(["try", "work"].map { WordHash.stem($0) })
  private static let harder = Set(["hard", "harder", "best", "hardest"].map { WordHash.stem($0) })
  private static let choices = Set(["choice", "decision", "attitude", "habit"].map { WordHash.stem($0) })
  private static let cut = WordHash.stem("cut")
  private static let towards = WordHash.stem("towards")
  private static let toward = WordHash.stem("toward")
  private static let own = WordHash.stem("own")

  private mutating func see(_ index: Int) {
    verbInClause = true
    found.seen.append(index)
  }

  private func isVerbPlace(_ previous: Token, _ index: Int) -> Bool {
    if previous.kind == .none || previous.breaksClause || previous.isDated { return true }
    if previous.kind == .mark {
      return previous.is("&") || previous.is("+") || previous.is("\"") || previous.is("'")
    }
    if previous.lexeme == .to { return passage[index].form == .base && !vagueInClause && !isCondition }
    return previous.isOne(of: [.modal, .coordinator, .pronoun, .adverb]) || previous.isName
      || previous.flags.contains(.capital)
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
      return previous.lexeme == .by || previous.is(",") || previous.is("-") || previous.is(":")
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

  /// "be in his seat", "be back" can be seen; "be happy", "be kind" cannot.
  private mutating func be(_ index: Int, _ token: Token) {
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
  private func hollowObject(_ index: Int) -> Int? {
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
