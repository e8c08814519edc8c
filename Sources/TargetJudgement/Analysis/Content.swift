internal import PlanModel

/// What a target is about, beside who does what how often.
enum Content {
  /// The tokens that show several skills crammed into one target.
  static func severalSkills(_ passage: Passage, _ behaviours: Behaviours) -> Range<Int>? {
    var leading: [Int] = []
    var hasRoutine = false
    for token in passage.tokens where token.isWord && !token.isQuoted {
      switch token.lexeme {
      case .then, .when, .before, .after, .once, .it, .them, .so, .if: hasRoutine = true
      default: break
      }
    }
    var verbs = behaviours.seen
    if let inner = behaviours.inner, passage[inner].isOne(of: .inner), inner < verbs.first ?? 0 {
      verbs.insert(inner, at: 0)
    }
    var scanned = verbs.first ?? 0
    for index in verbs {
      if passage[scanned..<max(scanned, index)].contains(where: { $0.breaksClause && !$0.is(",") }) { break }
      scanned = max(scanned, index)
      let previous = passage[index - 1]
      if leading.isEmpty || previous.is(",") || previous.isOne(of: .coordinator),
        passage[index].form == passage[leading.first ?? index].form
      {
        leading.append(index)
      }
    }
    if let first = leading.first, let last = leading.last {
      if leading.count >= 3, !hasRoutine { return first..<last + 1 }
      if leading.count == 2, !hasRoutine, subjects(passage, first, last) != [],
        subjects(passage, last, passage.count) != [],
        !subjects(passage, first, last).has(subjects(passage, last, passage.count))
      {
        return first..<last + 1
      }
    }
    var named: [Int] = []
    for index in 0..<passage.count {
      let token = passage[index]
      guard token.isOne(of: .subject), !token.isQuoted, !passage[index - 1].isOne(of: .preposition),
        !named.contains(where: { passage[$0].stem == token.stem }), named.count < 4
      else { continue }
      let next = passage[index + 1]
      if next.is(",") || next.isOne(of: .coordinator) || passage[index - 1].isOne(of: .coordinator) {
        named.append(index)
      }
    }
    if named.count >= 3, let first = named.first, let last = named.last { return first..<last + 1 }
    return nil
  }

  private static func subjects(_ passage: Passage, _ start: Int, _ end: Int) -> WordClass {
    var union: WordClass = []
    for at in start..<max(start, min(end, start + 8)) {
      if passage[at].breaksClause, at > start { break }
      union.formUnion(passage[at].classes)
    }
    return union.intersection([.literacy, .maths, .selfCare, .sport])
  }

  /// Whether anything says when, where, with what or with whom.
  static func hasContext(_ passage: Passage, _ behaviours: Behaviours, _ quantities: [Quantity]) -> Bool {
    guard let verb = behaviours.seen.first else { return true }
    // Counting to 20 needs nothing but the numbers.
    if passage[verb].lexeme == .count || passage[verb].lexeme == .recite
      || passage[verb].isOne(of: [.literacy, .maths])
    {
      return true
    }
    if quantities.contains(where: { $0.unitClasses.has(.prompt) }) { return true }
    // "balances on one leg": the body itself is what it is done with.
    if passage[verb].strands.contains(.wholeBody), passage.contains(.body) { return true }
    var nextQuantity = 0
    var nextSeen = 0
    for index in 0..<passage.count {
      let token = passage[index]
      while nextQuantity < quantities.count, quantities[nextQuantity].range.upperBound <= index {
        nextQuantity += 1
      }
      while nextSeen < behaviours.seen.count, behaviours.seen[nextSeen] < index { nextSeen += 1 }
      let isVerb = nextSeen < behaviours.seen.count && behaviours.seen[nextSeen] == index
      let inQuantity = nextQuantity < quantities.count && quantities[nextQuantity].range.contains(index)
      if token.isQuoted { return true }
      if token.isDated || index == verb || token.isName && index < verb { continue }
      guard token.isWord else { continue }
      let empty: WordClass = [
        .abstract, .occasion, .shortTime, .longTime, .conduct, .feeling, .innerNoun, .conductNoun,
        .numberWord, .prompt,
      ]
      if Self.degrees.contains(token.stem) { continue }
      if token.isOne(of: .subordinator) { return true }
      if token.isOne(of: .preposition), !inQuantity, !passage[index + 1].isNumber,
        !passage[index + 1].isOne(of: .quantifier)
          || (token.lexeme == .in && !passage[index + 2].isOne(of: .beForm))
      {
        let after =
          passage[index + 1].isOne(of: [.article, .owner]) ? passage[index + 2] : passage[index + 1]
        let isBare =
          Self.degrees.contains(after.stem) || token.lexeme == .of || token.lexeme == .for || token.lexeme == .out || token.lexeme == .up
          || token.lexeme == .to
          || token.lexeme == .down || token.lexeme == .off
        if !isBare, after.isWord { return true }
        continue
      }
      if index < verb { continue }
      if token.isOne(of: .small) || token.isOne(of: empty) || token.isOne(of: .body) || token.lexeme == .x {
        continue
      }
      if token.lexeme == .percent || token.lexeme == .cent || isVerb && token.form != .ing { continue }
      return true
    }
    return false
  }

  /// How well or how much, which is no context.
  private static let degrees = Set(
    [
      "accuracy", "success", "confidence", "independence", "ease", "support", "help", "rate", "level", "fluency",
      "consistency", "frequency", "average", "minimum", "maximum", "basis", "regular",
    ].map { WordHash.stem($0) }
  )

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
    let hasQuiz = passage.contains(.quiz)
    for index in 0..<passage.count {
      let token = passage[index]
      guard token.isWord, !token.isQuoted, !token.isDated else { continue }
      // To describe a volcano is geography; to use its words in a sentence is language.
      let isOwn =
        token.isOne(of: own)
        && !(token.isOne(of: .anyVerb) && (area == .communication || token.isOne(of: .nounToo)))
      if isOwn, !token.isOne(of: foreign), !hasQuiz {
        if !loose.contains(token.stem) { return nil }
        belongs = true
      }
      guard token.isOne(of: foreign), !isSetting(passage, index) || hasQuiz else { continue }
      // One map may be a story map; a map and a river are geography.
      if token.isOne(of: .sideTopic), !hasQuiz, !asksForFacts(passage, behaviours) {
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

  /// Words that go with every subject: a game may be about rivers.
  private static let loose = Set(
    ["greet", "game", "group", "team", "card", "adult", "table", "seat", "choice", "play", "word", "picture", "sign", "symbol"]
      .map { WordHash.stem($0) }
  )

  /// "in science", "during the Tudors lesson".
  private static func isSetting(_ passage: Passage, _ index: Int) -> Bool {
    for at in stride(from: index - 1, to: index - 5, by: -1) {
      let token = passage[at]
      switch token.lexeme {
      case .in, .during, .at, .before, .after: return passage[at + 1].lexeme != .order
      default: break
      }
      guard token.isWord, !token.isNumber,
        token.isOne(of: [.article, .owner, .topic, .coordinator, .nounToo]) || !token.isOne(of: [.small, .anyVerb])
      else { break }
    }
    return passage[index + 1].lexeme == .table
  }

  /// "label", "recall", "facts about": knowledge is wanted, not what is done with it.
  private static func asksForFacts(_ passage: Passage, _ behaviours: Behaviours) -> Bool {
    if passage.tokens.contains(where: { facts.contains($0.stem) }) { return true }
    guard let verb = behaviours.seen.first else { return false }
    return knowledge.contains(passage[verb].stem) && passage[verb].lexeme != .get
      && passage[verb].lexeme != .complete && passage[verb].stem != answer
  }

  private static let answer = WordHash.stem("answer")
  private static let facts = Set(["fact", "diagram", "date", "dates"].map { WordHash.stem($0) })

  /// Tables or spellings in a plan for feelings or for movement.
  private static func curriculum(
    _ passage: Passage,
    _ area: AreaOfNeed,
    _ behaviours: Behaviours,
    _ own: WordClass
  ) -> Int? {
    guard area == .semh || area == .physical, let verb = behaviours.seen.first else { return nil }
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
      if token.isOne(of: [.maths, .literacy]), !isSetting(passage, index), index >= verb {
        hits += 1
        first = first ?? index
      }
    }
    return hits >= 2 ? first : nil
  }

  private static let knowledge = Set(
    [
      "recall", "name", "list", "recite", "answer", "solve", "score", "identify", "label", "order", "get",
      "complete", "calculate",
    ].map { WordHash.stem($0) }
  )
  private static let penWork = Set(
    ["write", "form", "draw", "copy", "trace", "type", "hold", "use"].map { WordHash.stem($0) }
  )

  /// A gain on something that measures many skills at once.
  static func broadScore(_ passage: Passage) -> Int? {
    for index in 0..<passage.count {
      let token = passage[index]
      if token.isOne(of: .broadScore) { return index }
      if token.stem == levels,
        passage[max(0, index - 3)..<index].contains(where: \.isNumber),
        passage.contains(.subject)
          || passage[max(0, index - 5)..<index].contains(where: {
            $0.lexeme == .by || $0.lexeme == .up || $0.isOne(of: .direction)
          })
      {
        return index
      }
      if token.lexeme == .age, passage[index - 1].isOne(of: .subject) { return index }
      if token.lexeme == .point || token.lexeme == .points {
        let before = passage[max(0, index - 5)..<index]
        let isGain = before.contains {
          $0.lexeme == .by || $0.lexeme == .up || $0.lexeme == .increase || $0.stem == gain
            || $0.stem == another
        }
        if isGain,
          passage[index + 1].lexeme == .on || passage[index + 1].lexeme == .in
            || before.contains(where: { $0.lexeme == .score })
        {
          return index
        }
      }
    }
    return nil
  }

  private static let levels = WordHash.stem("levels")
  private static let gain = WordHash.stem("gain")
  private static let another = WordHash.stem("more")
}
