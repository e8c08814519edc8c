internal import PlanModel

// Whether a target belongs to the area of need that its plan is for.
extension Content {
  /// The word that belongs to another area of need, if the target is plainly outside its own.
  static func foreignWord(_ passage: Passage, _ area: AreaOfNeed?, _ behaviours: Behaviours) -> Int? {
    guard let area, area != .cognition || passage.contains(.sport) else { return nil }
    var own: WordClass = []
    var foreign: WordClass = .topic
    switch area {
    case .cognition: (own, foreign) = ([.literacy, .maths, .talk, .fineMotor, .topic], .sport)
    case .communication: (own, foreign) = ([.talk, .social], [.topic, .sport])
    case .semh: own = [.social, .feeling]
    case .physical: own = [.sport, .selfCare, .fineMotor]
    }
    var first: Int?
    var side: Int?
    var isOnTopic = false
    var belongs = false
    // A score in a quiz is about its subject; explaining a test to a partner is talk.
    let scores =
      behaviours.seen.first.map { knowledge.contains(passage[$0].stem) || passage[$0].stem == pass } ?? true
    let hasQuiz = scores && passage.contains(.quiz)
    lazy var wantsFacts = asksForFacts(passage, behaviours)
    for index in 0..<passage.count {
      let token = passage[index]
      guard token.isWord, !token.isQuoted, !token.isDated else { continue }
      // To describe a volcano is geography; to use its words in a sentence is language.
      let isOwn =
        token.isOne(of: own)
        && !(token.isOne(of: .anyVerb) && (area == .communication || token.isOne(of: .nounToo)))
      let isPairEnd = pairs[passage[index - 1].stem]?.contains(token.stem) == true
      if isOwn, !isPairEnd, !token.isOne(of: foreign), !hasQuiz {
        if !loose.contains(token.stem) { return nil }
        belongs = true
      }
      let isPair = !token.isOne(of: .small) && pairs[token.stem]?.contains(passage[index + 1].stem) == true
      guard token.isOne(of: foreign) || isPair, !isSetting(passage, index) || hasQuiz else { continue }
      if isPair {
        isOnTopic = true
        first = first ?? index
        continue
      }
      // One map may be a story map; a map and a river are geography.
      if token.isOne(of: .sideTopic), !hasQuiz, !wantsFacts {
        if let side, passage[side].stem != token.stem { first = first ?? side }
        side = side ?? index
      } else {
        isOnTopic = isOnTopic || token.isOne(of: .topic)
        first = first ?? index
      }
    }
    if belongs, !isOnTopic { return nil }
    guard let first else { return curriculum(passage, area, behaviours, own) }
    return first
  }

  /// Two words that name a topic only together: water cycle, food chain.
  private static let pairs: [UInt32: Set<UInt32>] = {
    var pairs: [UInt32: Set<UInt32>] = [:]
    for pair in [
      "water cycle", "life cycle", "rock cycle", "food chain", "food web", "solar system", "digestive system",
      "great fire",
      "world war", "stone age", "bronze age", "iron age", "still life", "human body", "colour wheel",
      "time line",
      "fair test", "six wives", "gold rush", "trade route", "rain forest", "silk road", "pitch perfect",
      "day and",
      "time signature", "colour mixing", "balanced diet", "balanced meal", "food group", "food groups",
      "iron man",
      "black death", "bonfire night", "moon landing", "magna carta", "grid reference", "number plate",
      "capital cities",
    ] {
      let words = pair.split(separator: " ").map { Vocabulary.shared.stem(of: String($0)) }
      guard words.count == 2 else { continue }
      pairs[words[0], default: []].insert(words[1])
    }
    return pairs
  }()

  /// Words that go with every subject: a game may be about rivers.
  private static let loose = Set(
    ["greet", "game", "group", "team", "card", "adult", "table", "seat", "choice", "play"]
      .map { WordHash.stem($0) }
  )

  /// "in science", "during the Tudors lesson", "when talking about football".
  private static func isSetting(_ passage: Passage, _ index: Int) -> Bool {
    for at in stride(from: index - 1, to: index - 5, by: -1) {
      let token = passage[at]
      switch token.lexeme {
      case .about where passage[at - 1].isOne(of: .talk) && passage[at - 1].form == .ing: return true
      case .in, .during, .at, .before, .after, .for: return passage[at + 1].lexeme != .order
      // By the hall piano.
      case .by where passage[at + 1].isOne(of: [.article, .owner]): return true
      default: break
      }
      guard token.isWord, !token.isNumber,
        token.isOne(of: [.article, .owner, .topic, .coordinator, .nounToo]) || token.lexeme == .each
          || !token.isOne(of: [.small, .anyVerb])
      else { break }
    }
    // The music room and musical statues are places and games, and music that ends is a signal.
    let next = passage[index + 1]
    return next.lexeme == .table || (next.isWord && places.contains(next.stem))
  }

  private static let places = Set(
    ["room", "corner", "cupboard", "hall", "bag", "club", "trip", "statue", "chair", "end", "stop", "start"]
      .map { Vocabulary.shared.stem(of: $0) }
  )

  /// "label", "recall", "facts about": knowledge is wanted, not what is done with it.
  private static func asksForFacts(_ passage: Passage, _ behaviours: Behaviours) -> Bool {
    if passage.tokens.contains(where: { facts.contains($0.stem) }) { return true }
    guard let verb = behaviours.seen.first else { return false }
    return knowledge.contains(passage[verb].stem) && passage[verb].lexeme != .get
      && passage[verb].lexeme != .complete && passage[verb].stem != answer
  }

  private static let pass = WordHash.stem("pass")
  private static let answer = WordHash.stem("answer")
  private static let facts = Set(["fact", "diagram", "date", "dates"].map { WordHash.stem($0) })

  /// Tables or spellings in a plan for feelings or for movement.
  private static func curriculum(
    _ passage: Passage,
    _ area: AreaOfNeed,
    _ behaviours: Behaviours,
    _ own: WordClass
  ) -> Int? {
    guard area != .cognition, let verb = behaviours.seen.first else { return nil }
    if let sums = sums(passage, verb, own) { return sums }
    guard area == .semh || area == .physical else { return nil }
    // Writing digits is handwriting, tracking a line is eyesight: only school knowledge counts.
    guard passage[verb].isOne(of: [.literacy, .maths]) || knowledge.contains(passage[verb].stem) else {
      return nil
    }
    if area == .physical, penWork.contains(passage[verb].stem) { return nil }
    var hits = 0
    var first: Int?
    for index in 0..<passage.count {
      let token = passage[index]
      guard token.isWord, !token.isQuoted else { continue }
      if token.isOne(of: [own, .social, .feeling, .body]) { return nil }
      if token.lexeme == .table, passage[index - 1].lexeme == .times || passage[index - 1].lexeme == .x {
        return index
      }
      if token.lexeme == .spelling, token.form == .withS || passage[verb].lexeme == .score, index > verb {
        hits += 1
      }
      let isScored = passage[verb].lexeme == .score
      if token.isOne(of: [.maths, .literacy]), isScored || !isSetting(passage, index), index >= verb {
        hits += 1
        first = first ?? index
      }
    }
    return hits >= 2 ? first : nil
  }

  /// Sums and nothing else.
  private static func sums(_ passage: Passage, _ verb: Int, _ own: WordClass) -> Int? {
    // "counts to 10 before he answers" is no arithmetic.
    if passage[verb].lexeme == .count,
      passage.tokens.contains(where: { $0.isOne(of: .subordinator) || $0.lexeme == .instead })
    {
      return nil
    }
    guard !passage[verb].strands.isDisjoint(with: .sums) || scoring.contains(passage[verb].stem) else {
      return nil
    }
    var nouns = 0
    for index in 0..<passage.count {
      let token = passage[index]
      if index > verb, token.kind == .number { nouns += 1 }
      guard token.isWord, !token.isQuoted, !passage[index - 1].isOne(of: [.longTime, .occasion]) else {
        continue
      }
      if !token.strands.isSubset(of: .sums) || token.isOne(of: [.feeling, .body])
        || (token.isOne(of: own) && !token.isOne(of: .anyVerb))
      {
        return nil
      }
      if index > verb, !token.strands.isEmpty { nouns += 1 }
      if token.lexeme == .table, passage[index - 1].lexeme == .times || passage[index - 1].lexeme == .x {
        nouns += 1
      }
    }
    return nouns >= 1 ? verb : nil
  }

  private static let scoring = Set(
    ["score", "recall", "solve", "calculate"].map { Vocabulary.shared.stem(of: $0) }
  )

  private static let knowledge = Set(
    [
      "recall", "name", "list", "recite", "answer", "solve", "score", "identify", "label", "order", "get",
      "complete", "calculate", "recognise",
    ].map { WordHash.stem($0) }
  )
  private static let penWork = Set(
    ["write", "form", "draw", "copy", "trace", "type", "hold", "use"].map { WordHash.stem($0) }
  )
}
