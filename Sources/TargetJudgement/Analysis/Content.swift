internal import PlanModel

/// What a target is about, beside who does what how often.
enum Content {
  /// The tokens that show several skills crammed into one target.
  static func severalSkills(_ passage: Passage, _ behaviours: Behaviours) -> Range<Int>? {
    var leading: [Int] = []
    var hasRoutine = false
    for token in passage.tokens where token.isWord && !token.isQuoted {
      switch token.lexeme {
      case .then, .when, .before, .after, .once, .it, .them, .so, .if, .within: hasRoutine = true
      default: break
      }
    }
    // ", all by 8.50"
    if passage.tokens.indices.contains(where: {
      passage[$0].lexeme == .all && passage[$0 - 1].is(",")
        && passage[$0 + 1].isOne(of: .preposition)
    }) {
      hasRoutine = true
    }
    // "At the till …": one place, one routine.
    if opensWithPlace(passage) { hasRoutine = true }
    var verbs = behaviours.seen
    if let inner = behaviours.inner, passage[inner].isOne(of: .inner), inner < verbs.first ?? 0 {
      verbs.insert(inner, at: 0)
    }
    // "write in sentences and improve number bonds", "ask, know his tables and write"
    if let inner = behaviours.inner, passage[inner].isOne(of: [.direction, .inner]),
      inner > verbs.first ?? inner,
      passage[inner - 1].isOne(of: .coordinator) || passage[inner - 1].is(",")
    {
      verbs.insert(inner, at: verbs.firstIndex { $0 > inner } ?? verbs.endIndex)
    }
    // "…, finish his work and be kind"
    if let conduct = behaviours.conduct, conduct > verbs.last ?? conduct,
      passage[conduct - 1].isOne(of: .beForm),
      passage[conduct - 2].isOne(of: .coordinator)
    {
      verbs.append(conduct - 1)
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
      if leading.count >= 3, !hasRoutine, !isOneSkill(passage, leading) { return first..<last + 1 }
      if leading.count == 2, !hasRoutine,
        areApart(strands(passage, first, last), strands(passage, last, passage.count))
      {
        return first..<last + 1
      }
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
      guard token.isOne(of: .subject) || broadSkills.contains(token.stem), !token.isQuoted,
        !passage[index - 1].isOne(of: .preposition),
        !named.contains(where: { passage[$0].stem == token.stem }), named.count < 4
      else { continue }
      let next =
        passage[index + 1].isWord && !passage[index + 1].isOne(of: .small)
        ? passage[index + 2] : passage[index + 1]
      if next.is(",") || next.isOne(of: .coordinator) || passage[index - 1].isOne(of: .coordinator) {
        named.append(index)
      }
    }
    if named.count >= 3, let first = named.first, let last = named.last { return first..<last + 1 }
    return nil
  }

  /// "Plan, write and check three sentences", "read the question, underline … and draw …": several steps of one skill.
  private static func isOneSkill(_ passage: Passage, _ leading: [Int]) -> Bool {
    let sharesObject = zip(leading, leading.dropFirst()).allSatisfy { verb, next in
      passage[verb + 1..<next].allSatisfy { $0.is(",") || $0.isOne(of: .coordinator) }
    }
    if sharesObject { return true }
    // Steps of one task speak of "the" question and "the" answer.
    guard leading.count(where: { passage[$0 + 1].lexeme == .the }) >= 2 else { return false }
    let ends = leading.dropFirst() + [passage.count]
    let parts = zip(leading, ends).map { strands(passage, $0, $1) }.filter { !$0.isEmpty }
    guard parts.count >= 2 else { return false }
    return fields.contains { field in parts.allSatisfy { !$0.isDisjoint(with: field) } }
  }

  private static func opensWithPlace(_ passage: Passage) -> Bool {
    switch passage[0].lexeme {
    case .at, .on, .during: return !passage[1].isDated && !passage[2].isDated
    default: return false
    }
  }

  private static let fields: [Strand] = [.text, .sums, .care, .wholeBody]

  private static let broadSkills = Set(
    [
      "listening", "attention", "behaviour", "concentration", "organisation", "memory", "homework", "talking",
      "speaking", "friendship", "attendance", "confidence", "balance", "coordination",
    ].map { WordHash.stem($0) }
  )

  private static func strands(_ passage: Passage, _ start: Int, _ end: Int) -> Strand {
    var union: Strand = []
    for at in start..<max(start, min(end, start + 8)) {
      if passage[at].breaksClause, at > start { break }
      if passage[at].isQuoted || passage[at].isOne(of: .preposition) { continue }
      union.formUnion(passage[at].strands)
      if passage[at].lexeme == .table, passage[at - 1].lexeme == .times || passage[at - 1].lexeme == .x {
        union.formUnion(.number)
      }
    }
    return union
  }

  /// Two of lessons in text, sums and care of oneself.
  private static func areApart(_ one: Strand, _ other: Strand) -> Bool {
    let families: [Strand] = [.text, .sums, .dressing, .eating, .toilet]
    func found(_ strands: Strand) -> [Strand] { families.filter { !$0.isDisjoint(with: strands) } }
    let (first, second) = (found(one), found(other))
    return !first.isEmpty && !second.isEmpty && !first.contains { second.contains($0) }
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
          Self.degrees.contains(after.stem) || token.lexeme == .of || token.lexeme == .for
          || token.lexeme == .out || token.lexeme == .up
          || token.lexeme == .to
          || token.lexeme == .down || token.lexeme == .off
        if !isBare, after.isWord { return true }
        continue
      }
      if index < verb { continue }
      if token.isOne(of: .people), token.kind == .word, !inQuantity { return true }
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
      "accuracy", "success", "confidence", "independence", "ease", "support", "help", "rate", "level",
      "fluency",
      "consistency", "frequency", "average", "minimum", "maximum", "basis", "regular",
    ].map { WordHash.stem($0) }
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
