// A number with the word that it counts: is it the measure, or does it describe the task?
extension QuantityReader {
  /// What stands around a counted word.
  private struct Setting {
    var unit: Token
    var range: Range<Int>
    var amount: Double
    var bound: Quantity.Bound
    var previous: Token
    var after: Token
    /// "his 3 friends": a named set rather than an amount.
    var isDefinite: Bool
    /// The word before, past an article.
    var link: Lexeme?
    /// Whether a preposition stands right before or before the article.
    var isGiven: Bool

    var isNoun: Bool { after.isWord && !after.isOne(of: .small) && !after.isDated && after.form != .ing }
    /// Whether the counted word only describes the next: a 12 week programme.
    var describes: Bool {
      isNoun && !after.isOne(of: [.observable, .occasion, .longTime]) && !after.isNumber
    }
    var isScore: Bool {
      unit.stem == QuantityReader.right || unit.stem == QuantityReader.correct
        || unit.stem == QuantityReader.mark || unit.stem == QuantityReader.wrong
    }
  }

  /// Reads a number that counts the word behind it.
  mutating func counted(_ index: Int, _ amount: Double, _ end: Int) -> Int {
    let previous = passage[index - 1]
    let next = passage[end]
    // "two-step", "2-digit"
    if next.is("-"), !next.isSpaced, passage[end + 1].isWord {
      add(.count, .condition, amount, unit: passage[end + 1], index..<end + 2)
      return end + 2
    }
    if next.isNumber, passage[index].isWord {
      add(.count, .condition, amount, index..<end)
      return end
    }
    var (unit, behind) = unit(from: end)
    if unit.stem == Self.word, passage[behind].lexeme == .per || passage[behind].lexeme == .a,
      passage[behind + 1].isOne(of: .shortTime)
    {
      unit.stem = Self.wordsPerMinute
      behind += 2
    }
    let bound = bound(index, end)
    guard unit.kind != .none else { return bare(index, amount, end, bound) }
    let isDefinite = previous.isOne(of: .owner) || previous.lexeme == .the || previous.lexeme == .these
    let setting = Setting(
      unit: unit,
      range: index..<behind,
      amount: amount,
      bound: bound,
      previous: previous,
      after: passage[behind],
      isDefinite: isDefinite,
      link: isDefinite ? passage[index - 2].lexeme : previous.lexeme,
      isGiven: previous.isOne(of: .preposition)
    )
    if unit.isOne(of: .shortTime) {
      duration(setting)
    } else if unit.isOne(of: .distance), !unit.isOne(of: .body) {
      distance(setting)
    } else if unit.isOne(of: [.occasion, .weekday, .longTime]) {
      occasions(setting)
    } else if unit.isOne(of: [.slip, .prompt]) {
      let most: Quantity.Bound = bound == .atLeast || unit.isOne(of: .people) ? bound : .atMost
      add(.count, isDefinite ? .condition : .criterion, amount, unit: unit, bound: most, setting.range)
    } else {
      things(setting)
    }
    return behind
  }

  private mutating func duration(_ setting: Setting) {
    let unit = setting.unit
    let link = setting.link
    let isLimit = link == .for || link == .within || link == .under || setting.bound != .open
    // "counts in 6s", "2s and 5s reversed": no seconds.
    if unit.stem == Self.s, !unit.isSpaced, !isLimit {
      return add(.count, .label, setting.amount, setting.range)
    }
    let isTask = setting.isNoun && !isFrequencyWord(setting.range.upperBound)
    let isArticle = setting.previous.lexeme == .a || setting.previous.lexeme == .an
    // "give a two minute talk": how long it is to be is the measure.
    let isProduct =
      isArticle && Self.performances.contains(setting.after.stem)
      && passage[setting.range.lowerBound - 2].isOne(of: .anyVerb)
    add(
      .duration,
      (isArticle || isTask) && !isProduct ? .condition : .criterion,
      scaled(setting.amount, unit),
      unit: unit,
      bound: durationBound(setting.range.lowerBound, setting.bound),
      setting.range
    )
  }

  private mutating func distance(_ setting: Setting) {
    let unit = setting.unit
    let after = setting.after
    let previous = setting.previous
    // "the 3 metre tower" describes; "swims 50 m backstroke" measures.
    let isShort = unit.lexeme == .km || unit.lexeme == .cm || unit.stem == Self.m
    let describes =
      unit.form == .base
      && (!isShort || previous.isOne(of: .article) || unit.lexeme == .cm || unit.stem == Self.mm)
      && after.isWord
      && !after.isOne(of: .small) && !after.isDated
    // "standing 2 metres from the cones", "3 m away", "2 m apart": where, not how far.
    let stands = passage[setting.range.lowerBound - 1]
    let isPlace =
      Self.places.contains(after.stem) || Self.stances.contains(stands.stem)
      || (stands.isOne(of: .adverb) && Self.stances.contains(passage[setting.range.lowerBound - 2].stem))
    let isCondition =
      isPlace || setting.link == .from || setting.link == .at || describes || previous.lexeme == .a
    add(
      .distance,
      isCondition ? .condition : .criterion,
      scaled(setting.amount, unit),
      unit: unit,
      bound: setting.bound,
      setting.range
    )
  }

  private static let performances = Set(
    [
      "talk", "speech", "presentation", "conversation", "chat", "commentary", "walk", "jog", "run", "plank",
      "dance",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )
  private static let mm = WordHash.stem("mm")
  /// "the names of ten rivers": the ten are the measure.
  private static let listed = Set(
    ["name", "meaning", "value", "sound", "spelling"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let sentence = WordHash.stem("sentence")
  /// What a task is made of: 3 colours, 2 sizes.
  private static let kinds = Set(
    ["colour", "size", "kind", "type", "language", "category"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let rises = Set(
    ["rise", "up", "increase", "improve", "grow"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let makings = Set(
    ["draw", "paint", "label", "retell"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let texts = Set(
    [
      "story", "essay", "report", "letter", "recount", "piece", "text", "summary", "account", "review",
      "diary",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )
  private static let places = Set(
    ["away", "apart", "high", "wide", "tall", "deep"].map { WordHash.stem($0) }
  )
  private static let stances = Set(
    ["stand", "standing", "sit", "sitting", "placed", "held", "set", "positioned", "stood", "sat", "seated"]
      .map {
        WordHash.stem($0)
      }
  )

  private mutating func occasions(_ setting: Setting) {
    let unit = setting.unit
    // "5 sessions a week of precision teaching": what is laid on.
    let behind = setting.range.upperBound
    var isCondition =
      setting.previous.lexeme == .every
      || unit.lexeme == .session && passage[behind..<behind + 5].contains { $0.lexeme == .of }
        && passage[behind..<behind + 6].contains { $0.isOne(of: .provision) }
        && !passage[max(0, setting.range.lowerBound - 4)..<setting.range.lowerBound].contains {
          $0.isOne(of: .attending) || $0.lexeme == .part
        }
    if unit.isOne(of: .longTime), unit.lexeme != .day {
      isCondition = isCondition || setting.describes || setting.link == .within
    } else {
      isCondition = isCondition || setting.isDefinite || (setting.amount == 1 && unit.lexeme != .times)
      if unit.form == .base, setting.amount > 1, setting.describes, unit.lexeme != .x { isCondition = true }
    }
    add(
      .count,
      isCondition ? .condition : .criterion,
      setting.amount,
      unit: unit,
      bound: setting.bound,
      setting.range
    )
  }

  private mutating func things(_ setting: Setting) {
    let unit = setting.unit
    let index = setting.range.lowerBound
    var role = Quantity.Role.criterion
    // A two page story: the length is the measure.
    let isLength =
      unit.lexeme == .page || unit.stem == Self.paragraph
      || (unit.stem == Self.word && Self.texts.contains(setting.after.stem))
    let isAdjective =
      unit.form == .base && !unit.flags.contains(.plural) && setting.amount != 1 && !setting.isScore
      && !Self.abbreviations.contains(unit.stem)
      && !isLength
    if unit.isOne(of: [.people, .adult, .body]) || unit.lexeme == .number || isAdjective
      || (setting.isDefinite && !wholeBefore(index))
    {
      role = .condition
    }
    let link = setting.link
    let isMeans =
      link == .with || link == .using || link == .between || link == .of || link == .from || link == .in
    // "in five sentences" is the length of the answer.
    let isAnswer = link == .in && (unit.stem == Self.sentence || unit.stem == Self.paragraph)
    // "draws a person with 6 parts": what is to be seen in the work.
    let isFeature =
      link == .with && passage[max(0, index - 6)..<index].contains { Self.makings.contains($0.stem) }
    if setting.isGiven, isMeans, !isFeature, setting.bound == .open, !setting.isScore, !isAnswer,
      !(link == .of && Self.listed.contains(passage[index - 2].stem))
    {
      role = .condition
    }
    if Self.kinds.contains(unit.stem) { role = .condition }
    // How far is counted is the measure of counting.
    if role == .condition, passage[max(0, index - 5)..<index].contains(where: { $0.lexeme == .count }) {
      role = .criterion
    }
    if setting.amount <= 1, setting.bound == .open { role = isBaseline ? .criterion : .condition }
    add(.count, role, setting.amount, unit: unit, bound: setting.bound, setting.range)
  }

  func isFrequencyWord(_ index: Int) -> Bool {
    isFrequency(index) || passage[index].isOne(of: [.longTime, .occasion, .soft]) || passage[index].isNumber
  }

  func wholeBefore(_ index: Int) -> Bool {
    passage[index - 2].lexeme == .all || passage[index - 2].lexeme == .both
      || passage[index - 2].lexeme == .of
  }

  mutating func bare(_ index: Int, _ amount: Double, _ end: Int, _ bound: Quantity.Bound) -> Int {
    var role = Quantity.Role.label
    let previous = passage[index - 1]
    if isBaseline || bound != .open { role = .criterion }
    // "one more and ten less" is mental arithmetic.
    if !isBaseline, passage[end].lexeme == .more || passage[end].lexeme == .less,
      passage[end + 1].lexeme != .than
    {
      role = .label
    }
    // "rise by 10"
    if previous.lexeme == .by, Self.rises.contains(passage[index - 2].stem) { role = .criterion }
    // "a scaled score of 100"
    if previous.lexeme == .of, passage[index - 2].lexeme == .score { role = .criterion }
    // ", three in a five minute chat"
    if previous.breaksClause,
      passage[end].lexeme == .in || passage[end].lexeme == .per || passage[end].lexeme == .during,
      passage[end + 1].isOne(of: .article)
    {
      role = .criterion
    }
    if previous.lexeme == .to || previous.lexeme == .within {
      let counts = passage.tokens[max(0, index - 5)..<index].contains {
        $0.lexeme == .count || $0.lexeme == .recite
      }
      let isRise = found.last?.role == .start || lowering || passage[index - 2].lexeme == .up
      role = counts || isRise || isBaseline ? .criterion : .label
    }
    if amount == 1, role == .criterion, !isBaseline, passage[index].isWord, bound == .open {
      role = .condition
    }
    add(.count, role, amount, bound: bound, index..<end)
    return end
  }
}
