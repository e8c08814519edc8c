/// Walks through a text once, keeping account of what the next verb would be: the pupil's, a condition, a thing to stop.
struct BehaviourReader {
  let passage: Passage
  private let start: Int
  var found = Behaviours()
  /// After "when" or "if": the next verb is a condition.
  var isCondition = false
  /// After "will": the next verb is the pupil's, known or not.
  var expectsVerb = false
  var negated = false
  var negatedForm: WordForm?
  var verbInClause = false
  var vagueInClause = false
  var beInClause = false

  init(passage: Passage, start: Int) {
    self.passage = passage
    self.start = start
  }

  mutating func run() {
    for index in min(start, passage.count)..<passage.count {
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
      next.form == .ing || next.isOne(of: .misconduct) || isBoundOnTrouble(index)
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

  private static let comings = Set(
    ["come", "go", "return", "get", "walk"].map { Vocabulary.shared.stem(of: $0) }
  )
  static let minds = Set(
    ["willing", "keen", "ready", "likely", "prepared"].map { Vocabulary.shared.stem(of: $0) }
  )

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
    // "more motivated to read"
    if Self.minds.contains(before.stem), before.lexeme != .ready, vagueInClause { return }
    if before.isOne(of: [.feeling, .conduct]) || Self.minds.contains(before.stem),
      passage[index - 2].lexeme == .more || passage[index - 2].lexeme == .less
    {
      vagueInClause = true
      return
    }
    // "goes to Draw and Talk", "comes to social club"
    if index > 0, next.flags.contains(.capital) { return }
    if Self.comings.contains(before.stem), !next.isOne(of: .anyVerb) { return }
    let follows =
      before.isOne(of: [.anyVerb, .adverb]) || before.lexeme == .able || before.lexeme == .order
      || before.isName
    if !vagueInClause || follows, !verbInClause || follows || !found.seen.isEmpty {
      if before.isOne(of: .receiving), before.form == .past || before.lexeme != .have {
        isCondition = before.isOne(of: .receiving) && !before.isOne(of: .weak)
      }
      expectsVerb =
        !isCondition && !next.isOne(of: [.article, .owner, .preposition, .pronoun]) && next.form == .base
        && !next.isNumber && !next.isName
        && (!next.flags.contains(.known) || next.isOne(of: [.anyVerb, .conduct, .adverb]))
        && (index == 0 || follows || !verbInClause)
    }
  }

  mutating func startNegation(_ index: Int) {
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
        next.form == .ing || next.isOne(of: [.misconduct, .owner, .beForm])
      else {
        if opens { see(index) }
        return true
      }
      startNegation(index)
      return true
    }
    guard opens, next.lexeme != .more || passage[index + 2].lexeme != .than || isBoundOnTrouble(index) else {
      return false
    }
    if token.lexeme == .no {
      guard
        next.form == .ing || next.isOne(of: .misconduct) || next.lexeme == .more || isBoundOnTrouble(index),
        index == 0 || passage[index - 1].breaksSentence
      else { return false }
    }
    if token.lexeme == .nothing || token.lexeme == .any { return false }
    startNegation(index)
    return true
  }
}
