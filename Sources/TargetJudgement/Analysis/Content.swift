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
      if token.isOne(of: .subordinator) { return true }
      if token.isOne(of: .preposition), !inQuantity, !passage[index + 1].isNumber,
        !passage[index + 1].isOne(of: .quantifier)
          || (token.lexeme == .in && !passage[index + 2].isOne(of: .beForm))
      {
        let after =
          passage[index + 1].isOne(of: [.article, .owner]) ? passage[index + 2] : passage[index + 1]
        let isBare =
          token.lexeme == .of || token.lexeme == .for || token.lexeme == .out || token.lexeme == .up
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
    let hasQuiz = passage.contains(.quiz)
    for index in 0..<passage.count {
      let token = passage[index]
      guard token.isWord, !token.isQuoted, !token.isDated else { continue }
      // To describe a volcano is geography; to use its words in a sentence is language.
      let isOwn = token.isOne(of: own) && !(area == .communication && token.isOne(of: .anyVerb))
      if isOwn, !token.isOne(of: foreign), !hasQuiz { return nil }
      if first == nil, token.isOne(of: foreign), !isSetting(passage, index) || hasQuiz { first = index }
    }
    guard let first else { return curriculum(passage, area, behaviours, own) }
    return first
  }

  /// "in science", "during the Tudors lesson".
  private static func isSetting(_ passage: Passage, _ index: Int) -> Bool {
    var at = index - 1
    while at > index - 4, passage[at].isOne(of: [.article, .owner]) || passage[at].isOne(of: .topic) {
      at -= 1
    }
    switch passage[at].lexeme {
    case .in, .during, .at, .before, .after: return true
    default: return passage[index + 1].lexeme == .table
    }
  }

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
        passage[max(0, index - 3)..<index].contains(where: \.isNumber)
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
