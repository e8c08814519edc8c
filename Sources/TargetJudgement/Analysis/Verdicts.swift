// Questions that several rules share; each answer keeps one fault to one flag.
extension TargetReading {
  /// Whether the target is the pupil's own, not an adult's task.
  var hasOwnSubject: Bool {
    if case .adult = subject { return false }
    return true
  }

  /// Whether the target is about a skill at all, rather than what adults do or lay on.
  var hasPupilSkill: Bool {
    if case .received = provision { return false }
    return hasOwnSubject
  }

  /// Whether nothing that the pupil does can be seen, for reasons that no other rule gives.
  var lacksBehaviour: Bool {
    guard hasOwnSubject, broadScore == nil else { return false }
    if leadsWithConduct { return true }
    guard !isSeen, !growsWhatIsDone else { return false }
    if behaviours.conduct == nil, behaviours.feeling == nil, isScoredOnATask { return false }
    if behaviours.deficit != nil, !behaviours.hasReplacement { return false }
    return provision == nil
  }

  /// Whether the success criteria name a thing or a place, not only a number.
  var successTellsMore: Bool {
    success.tokens.contains { token in
      token.isWord
        && !token.isOne(of: [
          .small, .occasion, .shortTime, .longTime, .numberWord, .prompt, .weekday, .people,
        ])
        && !token.isOne(of: [
          .innerNoun, .conductNoun, .conduct, .soft, .provision, .adult, .adultVerb, .inner, .feeling,
        ])
        && token.lexeme != .percent && token.lexeme != .cent && token.lexeme != .x
    }
  }

  /// "Increase his sentences from 3 to 6 words when he describes a picture": what he does stands in the condition.
  private var growsWhatIsDone: Bool {
    guard behaviours.conduct == nil, behaviours.feeling == nil, !target.contains(.innerNoun),
      let inner = behaviours.inner, target[inner].isOne(of: .direction),
      quantities.contains(where: { $0.role == .start })
    else { return false }
    return (inner..<target.count).contains { index in
      target[index].isOne(of: .observable) && target[index - 1].isOne(of: .pronoun)
        && target[index - 2].isOne(of: .subordinator)
    }
  }

  /// "Hits out no more than once a week", "Calling out down from 12 times to 4": what is wanted least.
  var leastWanted: Int? {
    guard !behaviours.hasReplacement,
      behaviours.seen.allSatisfy({ target[$0].isOne(of: .misconduct) }),
      let first = target.tokens.prefix(4).firstIndex(where: { $0.isOne(of: .misconduct) }),
      !target.tokens.prefix(first).contains(where: { $0.isNumber || $0.breaksClause }),
      criteria.contains(where: {
        $0.bound == .atMost && $0.kind == .count
          && ($0.unit == 0 || $0.unitClasses.has([.occasion, .misconduct]))
      }) || isFall
    else { return nil }
    return first
  }

  /// "from 12 … to 4"
  private var isFall: Bool {
    guard let start = quantities.first(where: { $0.role == .start }) else { return false }
    return criteria.contains { $0.kind == start.kind && $0.amount < start.amount }
  }

  /// "Be kind, sit still and work hard": the first thing asked for is as undefined as without the others.
  private var leadsWithConduct: Bool {
    guard let conduct = behaviours.conduct, let first = behaviours.seen.first, conduct < first, conduct <= 3,
      !target[conduct].isOne(of: [.adverb, .conductNoun]), criteria.isEmpty, successBehaviours.seen.isEmpty,
      provision == nil, first - conduct <= 4
    else { return false }
    let between = target.tokens[conduct + 1..<first]
    return target[first].form == .base && between.contains { $0.is(",") || $0.lexeme == .and }
      && !between.contains { $0.breaksClause && !$0.is(",") }
  }

  /// "25/25 on the practice test", "10 of 12 mixed facts": a score on a narrow task shows what is meant by knowing.
  private var isScoredOnATask: Bool {
    criteria.contains { quantity in
      quantity.kind == .share && quantity.unit != 0
        && !quantity.unitClasses.has([.occasion, .shortTime, .longTime, .people, .abstract, .weekday])
    } || recallsItems || ((target.contains(.quiz) || isOnPaper) && criteria.contains { $0.kind == .share })
  }

  /// "Knows all division facts, 60/60": single items, each known or not.
  private var recallsItems: Bool {
    guard let inner = behaviours.inner, Self.recalling.contains(target[inner].stem) else { return false }
    return criteria.contains { $0.kind == .share }
      && target.tokens[inner...].prefix(8).contains { Self.items.contains($0.stem) }
  }

  private static let recalling = Set(
    ["know", "learn", "master", "memorise"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let items = Set(
    [
      "fact", "table", "tables", "bond", "word", "letter", "sound", "spelling", "digraph", "sign", "name",
      "coin", "double",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )

  /// "20/24 on the sheet": scored on something narrow.
  private var isOnPaper: Bool {
    quantities.contains { quantity in
      let end = quantity.range.upperBound
      guard quantity.kind == .share, target[end].lexeme == .on || target[end].lexeme == .in else {
        return false
      }
      let noun = target[end + 1].isOne(of: [.article, .owner]) ? end + 2 : end + 1
      return (noun..<noun + 3).contains { Self.papers.contains(target[$0].stem) }
    }
  }

  private static let papers = Set(
    [
      "sheet", "grid", "paper", "list", "dictation", "card", "flashcard", "check", "game", "chart", "app",
      "page",
      "task", "screener", "quiz", "ladder", "tick", "mat", "wall", "board", "worksheet", "test",
    ].map { WordHash.stem($0) }
  )

  /// A feeling to which a number is tied without scale or sign.
  var countedFeeling: Int? {
    guard !criteria.isEmpty, !isSeen, hasOwnSubject, behaviours.conduct == nil,
      let index = behaviours.feeling ?? innerState,
      !target.contains(.scale), !success.contains(.scale)
    else { return nil }
    return index
  }

  /// The self-esteem in "improve his self esteem".
  private var innerState: Int? {
    guard let inner = behaviours.inner else { return nil }
    if Self.moods.contains(target[inner].stem),
      criteria.contains(where: {
        $0.unitClasses.has([.occasion, .longTime, .weekday]) || ($0.kind == .share && $0.unit == 0)
      })
    {
      return inner
    }
    return target.tokens.firstIndex { Self.states.contains($0.stem) && !$0.isQuoted }
  }

  private static let moods = Set(["enjoy", "feel", "like", "love", "trust"].map { WordHash.stem($0) })
  private static let states = Set(
    [
      "esteem", "confidence", "happiness", "wellbeing", "resilience", "motivation", "anxiety", "enjoyment",
      "mood",
      "pride", "worth", "security", "belonging", "optimism", "self-esteem",
    ].map { WordHash.stem($0) }
  )

  /// A word that stands where a number should, if nothing is counted.
  var softWord: (FaultPlace.Field, Int)? {
    func find(_ passage: Passage) -> Int? {
      passage.tokens.indices.first { index in
        let token = passage[index]
        return token.isOne(of: .soft) && !token.isQuoted && token.lexeme != .well && token.lexeme != .good
          && !(token.lexeme == .more && passage[index + 1].isWord
            && !passage[index + 1].isOne(of: [.soft, .conduct, .adverb, .feeling]))
      }
    }
    if let index = find(target) { return (.target, index) }
    if let index = find(success) { return (.success, index) }
    return nil
  }

  /// A number that is a name or a condition, if nothing is counted.
  var measuresNothing: Range<Int>? {
    quantities.first { $0.role == .label || $0.role == .condition }?.range
  }

  /// The place of numbers about staff or a programme.
  var provisionNumber: (FaultPlace.Field, Range<Int>)? {
    if successQuantities.contains(where: { $0.role == .criterion }), Self.isAboutProvision(success) {
      return (.success, 0..<success.count)
    }
    guard quantities.contains(where: { $0.role == .criterion }) else { return nil }
    if case .received(let range) = provision { return (.target, range) }
    if case .adult(let range, false) = subject { return (.target, range) }
    return nil
  }
}
