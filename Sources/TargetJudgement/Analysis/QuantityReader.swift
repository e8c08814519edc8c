/// Finds the numbers of a passage, in digits and in words, and what each of them is there for.
///
/// Dates must have been marked before.
struct QuantityReader {
  let passage: Passage
  /// In a baseline a bare number is a score.
  let isBaseline: Bool
  private(set) var found: [Quantity] = []
  private var lowering = false

  static func read(_ passage: Passage, isBaseline: Bool = false) -> [Quantity] {
    var reader = QuantityReader(passage: passage, isBaseline: isBaseline)
    reader.run()
    return reader.found
  }

  private init(passage: Passage, isBaseline: Bool) {
    self.passage = passage
    self.isBaseline = isBaseline
  }

  private mutating func run() {
    var index = 0
    while index < passage.count {
      let token = passage[index]
      if token.isOne(of: .lowering),
        token.lexeme != .down || passage[index + 1].lexeme == .from || passage[index - 1].stem == Self.cut
      {
        lowering = true
      }
      if token.breaksSentence { lowering = false }
      if token.isDated || token.isQuoted || token.kind == .none {
        index += 1
      } else if token.isNumber {
        index = max(number(index), index + 1)
      } else {
        index = max(word(index), index + 1)
      }
    }
  }

  private mutating func add(
    _ kind: Quantity.Kind,
    _ role: Quantity.Role,
    _ amount: Double,
    total: Double = 0,
    unit: Token = .none,
    bound: Quantity.Bound = .open,
    _ range: Range<Int>
  ) {
    found.append(
      Quantity(
        kind: kind,
        role: role,
        bound: bound,
        amount: amount,
        total: total,
        unit: unit.stem,
        unitClasses: unit.classes,
        range: range
      )
    )
  }

  /// The number there, "twenty five" and "2½" included, and the index behind it.
  func value(_ index: Int) -> (amount: Double, end: Int)? {
    let token = passage[index]
    guard token.isNumber, !token.isDated else { return nil }
    guard token.isWord, token.value >= 20 else { return (token.value, index + 1) }
    let next = passage[index + 1].is("-") && !passage[index + 1].isSpaced ? index + 2 : index + 1
    let unit = passage[next]
    if token.value < 100, unit.isWord, unit.isNumber, unit.value > 0, unit.value < 10 {
      return (token.value + unit.value, next + 1)
    }
    return (token.value, index + 1)
  }

  // MARK: Numbers

  private mutating func number(_ index: Int, isUpperEnd: Bool = false) -> Int {
    guard let (amount, end) = value(index) else { return index + 1 }
    let previous = passage[index - 1]
    let next = passage[end]
    if let skipped = label(index, end) {
      add(.count, .label, amount, index..<skipped)
      return skipped
    }
    if next.is("%") || next.lexeme == .percent || (next.lexeme == .per && passage[end + 1].lexeme == .cent) {
      let behind = next.lexeme == .per ? end + 2 : end + 1
      share(amount, 100, unit: .none, index..<behind)
      return behind
    }
    if next.is("/"), let (total, behind) = value(end + 1) {
      guard total > 0, amount <= total else {
        add(.count, .label, amount, index..<behind)
        return behind
      }
      share(amount, total, unit: unit(from: behind).token, index..<behind)
      return behind
    }
    if !isUpperEnd, let range = range(index, amount, end) { return range }
    if let behind = outOf(index, amount, end) { return behind }
    // "2 a week", "5 per lesson"
    if next.lexeme != .x, next.lexeme != .times, next.lexeme != .in, next.lexeme != .week,
      next.lexeme != .day, isFrequency(end)
    {
      add(.count, .criterion, amount, unit: Self.timesToken, bound: bound(index, end), index..<end)
      return end
    }
    if (next.lexeme == .x || next.lexeme == .times), isFrequency(end + 1) {
      add(.count, .criterion, amount, unit: next, bound: bound(index, end), index..<end + 1)
      return end + 1
    }
    if previous.isOne(of: .numberWord) { return end }
    return counted(index, amount, end)
  }

  /// What only looks like an amount: Year 3, 1:1, 12x12, 10.30, £5, the 24th, counting in 2s.
  private func label(_ index: Int, _ end: Int) -> Int? {
    let previous = passage[index - 1]
    let next = passage[end]
    var behind = end
    if next.is("/"), passage[end + 1].isNumber { behind = end + 2 }
    if previous.isOne(of: .label), !previous.isQuoted, previous.form == .base || previous.lexeme == .stage {
      return behind
    }
    if previous.lexeme == .of, passage[index - 2].lexeme == .group { return end }
    if next.is(":"), !next.isSpaced, passage[end + 1].isNumber, !passage[end + 1].isSpaced { return end + 2 }
    if previous.is("$") { return end }
    if next.isWord, !next.isSpaced, passage[index].kind == .number, Self.ordinals.contains(next.stem) {
      return end + 1
    }
    if next.isWord, !next.isSpaced, next.stem == Self.dimensions { return end + 1 }
    if passage[index].decimals == 2, !next.isOne(of: [.distance, .shortTime]), !next.is("%") { return end }
    if next.lexeme == .x || next.lexeme == .times {
      if passage[end + 1].isNumber, !passage[end + 1].isSpaced || next.lexeme == .x { return end + 2 }
      if passage[end + 1].lexeme == .table || passage[end + 1].isOne(of: .maths) { return end + 1 }
      if passage[end + 1].is(","), passage[end + 2].isNumber { return end + 1 }
      if !next.isSpaced, next.lexeme == .x, !isFrequency(end + 1) { return end + 1 }
    }
    // "add 9", "within 20", "numbers to 20"
    return nil
  }

  private static let dimensions = WordHash.stem("d")
  private static let ordinals: Set<UInt32> = Set(["th", "st", "nd", "rd"].map { WordHash.stem($0) })

  /// "a week", "weekly", "daily", "per lesson".
  private func isFrequency(_ index: Int) -> Bool {
    let token = passage[index]
    switch token.lexeme {
    case .weekly, .daily: return true
    case .a, .an, .per, .each, .every, .in:
      return passage[index + 1].isOne(of: [.longTime, .occasion, .shortTime])
    case .week, .day: return true
    default: return false
    }
  }

  private mutating func share(_ amount: Double, _ total: Double, unit: Token, _ range: Range<Int>) {
    add(
      .share,
      .criterion,
      amount,
      total: total,
      unit: unit,
      bound: bound(range.lowerBound, range.upperBound),
      range
    )
  }

  /// `4 out of 5`, `four of the five`, `8 mornings in 10`, `nine of his 12 words`.
  private mutating func outOf(_ index: Int, _ amount: Double, _ end: Int) -> Int? {
    var at = end
    var unit = Token.none
    for _ in 0..<5 {
      let token = passage[at]
      if token.lexeme == .out || token.lexeme == .of || token.lexeme == .in || token.lexeme == .from { break }
      guard token.isWord,
        !token.isOne(of: [.preposition, .subordinator, .modal, .numberWord, .pronoun, .article])
      else { return nil }
      unit = token
      at += 1
    }
    let link = passage[at].lexeme
    guard link == .out || link == .of || link == .in || link == .from else { return nil }
    at += 1
    if link == .out {
      guard passage[at].lexeme == .of else { return nil }
      at += 1
    }
    var skipped = 0
    while skipped < 4,
      passage[at].isOne(of: [.article, .owner]) || passage[at].lexeme == .every
        || passage[at].lexeme == .each || passage[at].lexeme == .all || passage[at].lexeme == .last
        || passage[at].lexeme == .first || passage[at].lexeme == .possible
    {
      at += 1
      skipped += 1
    }
    guard let (total, behind) = value(at), total >= amount, total > 0, !passage[at].isDated else {
      return nil
    }
    let after = passage[behind]
    if link == .in, after.isOne(of: .shortTime) { return nil }
    if link == .in, passage[at - 1].lexeme != .in, passage[at - 1].lexeme != .every { return nil }
    if link == .in, after.isOne(of: .longTime), !unit.isOne(of: .longTime) || unit.stem != after.stem {
      return nil
    }
    if link == .from, skipped == 0, after.isOne(of: [.distance, .shortTime]) || unit.kind == .none {
      return nil
    }
    if unit.kind == .none { unit = self.unit(from: behind).token }
    share(amount, total, unit: unit, index..<behind)
    return behind
  }

  /// `3 to 4 fights`, `1-2 items`, `nine or ten ticks`, `from 12 to 20`, `between 65 and 70%`.
  private mutating func range(_ index: Int, _ amount: Double, _ end: Int) -> Int? {
    let next = passage[end]
    let isFrom = startsRise(index)
    if isFrom {
      let (unit, _) = unit(from: end)
      let isPercent = passage[end].is("%")
      add(
        isPercent ? .share : kind(of: unit),
        .start,
        scaled(amount, unit),
        total: isPercent ? 100 : 0,
        unit: unit,
        index..<end
      )
      return end
    }
    let joins =
      (next.is("-") && !next.isSpaced) || next.lexeme == .to || next.lexeme == .or
      || (next.lexeme == .and && passage[index - 1].lexeme == .between)
    guard joins, let (upper, behind) = value(end + 1), upper > amount else { return nil }
    let before = found.count
    let finish = max(number(end + 1, isUpperEnd: true), behind)
    // The lower end has the unit of the upper one.
    if found.count > before, var lower = found.last {
      lower.amount = lower.amount * (amount / max(upper, 1))
      lower.range = index..<end
      found.append(lower)
    }
    return finish
  }

  /// "from 12 … to 20": whether a number stands where a rise or fall begins.
  private func startsRise(_ index: Int) -> Bool {
    var at = index - 1
    var steps = 0
    while steps < 3,
      passage[at].isOne(of: [.article, .adverb]) || passage[at].lexeme == .average
        || passage[at].lexeme == .about
        || passage[at].lexeme == .of
    {
      at -= 1
      steps += 1
    }
    guard passage[at].lexeme == .from else { return false }
    for step in 1...8 {
      let token = passage[index + step]
      if token.breaksSentence { return false }
      if token.lexeme == .to,
        passage[index + step + 1].isNumber || passage[index + step + 1].lexeme == .no
          || passage[index + step + 1].lexeme == .at || passage[index + step + 1].lexeme == .twice
          || passage[index + step + 2].isNumber
      {
        // "counts from 0 to 20" is a task.
        return !passage.tokens[max(0, index - 7)..<index].contains {
          $0.lexeme == .count || $0.lexeme == .recite || $0.lexeme == .number
        }
      }
    }
    return false
  }

  // MARK: What is counted

  /// The word that is counted, and the index behind it.
  func unit(from index: Int) -> (token: Token, end: Int) {
    var at = index
    for step in 0..<5 {
      let token = passage[at]
      guard token.isWord, !token.isDated, !token.isQuoted else { break }
      // "18 right in 2 minutes"
      if step == 0, token.stem == Self.right || token.stem == Self.correct { return (token, at + 1) }
      if token.isOne(of: .label), passage[at + 1].isNumber {
        at += 2
        continue
      }
      if token.isOne(of: [
        .occasion, .shortTime, .longTime, .distance, .slip, .prompt, .weekday, .people, .grade,
      ]) {
        return (token, at + 1)
      }
      if token.isOne(of: [.preposition, .article, .owner, .subordinator, .coordinator, .modal, .pronoun]) {
        break
      }
      if token.form == .withS || token.flags.contains(.plural) { return (token, at + 1) }
      if step == 4 { break }
      at += 1
    }
    return (.none, index)
  }

  private func kind(of unit: Token) -> Quantity.Kind {
    if unit.isOne(of: .shortTime) { return .duration }
    return unit.isOne(of: .distance) && !unit.isOne(of: .body) ? .distance : .count
  }

  private func scaled(_ amount: Double, _ unit: Token) -> Double {
    switch unit.lexeme {
    case .minute: return amount * 60
    case .hour: return amount * 3600
    case .km: return amount * 1000
    case .mile: return amount * 1600
    case .cm: return amount / 100
    default:
      if unit.stem == Self.min || unit.stem == Self.minutes { return amount * 60 }
      if unit.stem == Self.hr { return amount * 3600 }
      return amount
    }
  }

  private static let right = WordHash.stem("right")
  private static let correct = WordHash.stem("correct")
  private static let word = WordHash.stem("word")
  private static let wordsPerMinute = WordHash.stem("wpm")
  private static let mark = WordHash.stem("mark")
  private static let s = WordHash.stem("s")
  private static let m = WordHash.stem("m")
  private static let cut = WordHash.stem("cut")
  private static let paragraph = WordHash.stem("paragraph")
  private static let min = WordHash.stem("min")
  private static let minutes = WordHash.stem("mins")
  private static let hr = WordHash.stem("hr")

  private mutating func counted(_ index: Int, _ amount: Double, _ end: Int) -> Int {
    let previous = passage[index - 1]
    let next = passage[end]
    let bound = bound(index, end)
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
    guard unit.kind != .none else { return bare(index, amount, end, bound) }
    let range = index..<behind
    let after = passage[behind]
    let describes =
      after.isWord && !after.isOne(of: .small) && !after.isDated && after.form != .ing
      && !after.isOne(of: [.observable, .occasion, .longTime]) && !after.isNumber
    let definite = previous.isOne(of: .owner) || previous.lexeme == .the || previous.lexeme == .these
    let given = previous.isOne(of: .preposition) || (definite && passage[index - 2].isOne(of: .preposition))
    let link = definite ? passage[index - 2].lexeme : previous.lexeme
    var role = Quantity.Role.criterion
    if unit.isOne(of: .shortTime) {
      // "counts in 6s", "2s and 5s reversed": no seconds.
      if unit.stem == Self.s, !unit.isSpaced, link != .for, link != .within, link != .under, bound == .open {
        add(.count, .label, amount, range)
        return behind
      }
      let after = passage[behind]
      let isNoun = after.isWord && !after.isOne(of: .small) && !after.isDated && after.form != .ing
      if previous.lexeme == .a || previous.lexeme == .an || (isNoun && !isFrequencyWord(behind)) {
        role = .condition
      }
      add(.duration, role, scaled(amount, unit), unit: unit, bound: durationBound(index, bound), range)
      return behind
    }
    if unit.isOne(of: .distance), !unit.isOne(of: .body) {
      let isShort = unit.lexeme == .km || unit.lexeme == .cm || unit.stem == Self.m
      let singular =
        unit.form == .base && (!isShort || previous.isOne(of: .article)) && after.isWord
        && !after.isOne(of: .small) && !after.isDated
      if link == .from || link == .at || singular || previous.lexeme == .a { role = .condition }
      add(.distance, role, scaled(amount, unit), unit: unit, bound: bound, range)
      return behind
    }
    if unit.isOne(of: .longTime), unit.lexeme != .day {
      if describes || link == .within || previous.lexeme == .every { role = .condition }
      add(.count, role, amount, unit: unit, bound: bound, range)
      return behind
    }
    if unit.isOne(of: [.occasion, .weekday]) || unit.lexeme == .day {
      if definite || (amount == 1 && unit.lexeme != .times) { role = .condition }
      if unit.form == .base, amount > 1, describes, unit.lexeme != .x { role = .condition }
      if previous.lexeme == .every { role = .condition }
      add(.count, role, amount, unit: unit, bound: bound, range)
      return behind
    }
    if unit.isOne(of: [.slip, .prompt]) {
      if definite { role = .condition }
      let most: Quantity.Bound = bound == .atLeast || unit.isOne(of: .people) ? bound : .atMost
      add(.count, role, amount, unit: unit, bound: most, range)
      return behind
    }
    let isScore = unit.stem == Self.right || unit.stem == Self.correct || unit.stem == Self.mark
    // A two page story: the length is the measure.
    let isLength = unit.lexeme == .page || unit.stem == Self.paragraph
    let isAdjective =
      unit.form == .base && !unit.flags.contains(.plural) && amount != 1 && !isScore && !isLength
    if unit.isOne(of: [.people, .adult, .body]) || unit.lexeme == .number || isAdjective
      || (definite && !wholeBefore(index))
    {
      role = .condition
    }
    if unit.isOne(of: .grade), isAdjective { role = .condition }
    if given, !definite,
      link == .with || link == .using || link == .between || link == .of || link == .from || link == .in
    {
      if bound == .open, !isScore { role = .condition }
    }
    if role == .condition, passage.tokens[max(0, index - 5)..<index].contains(where: { $0.lexeme == .count })
    {
      role = .criterion
    }
    if amount <= 1, bound == .open { role = isBaseline ? .criterion : .condition }
    add(.count, role, amount, unit: unit, bound: bound, range)
    return behind
  }

  private func isFrequencyWord(_ index: Int) -> Bool {
    isFrequency(index) || passage[index].isOne(of: [.longTime, .occasion, .soft]) || passage[index].isNumber
  }

  private func wholeBefore(_ index: Int) -> Bool {
    passage[index - 2].lexeme == .all || passage[index - 2].lexeme == .both
      || passage[index - 2].lexeme == .of
  }

  private mutating func bare(_ index: Int, _ amount: Double, _ end: Int, _ bound: Quantity.Bound) -> Int {
    var role = Quantity.Role.label
    let previous = passage[index - 1]
    if isBaseline || bound != .open { role = .criterion }
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

  // MARK: At least, at most

  private func bound(_ start: Int, _ end: Int) -> Quantity.Bound {
    var after = end
    // "2 prompts or fewer"
    for _ in 0..<3 {
      if passage[after].lexeme == .or {
        switch passage[after + 1].lexeme {
        case .fewer, .less, .under, .below: return .atMost
        case .more, .better, .above: return .atLeast
        default: break
        }
      }
      after += 1
    }
    for step in 1...3 {
      switch passage[start - step].lexeme {
      case .least: return .atLeast
      case .most, .maximum, .max: return .atMost
      case .more, .over, .above:
        return passage[start - step - 1].isOne(of: .negative) ? .atMost : .atLeast
      case .fewer, .less, .under, .below, .inside: return .atMost
      case .up where passage[start - step + 1].lexeme == .to: return lowering ? .atMost : .open
      case .only: return .atMost
      default: break
      }
      if passage[start - step].kind == .mark { break }
    }
    return lowering ? .atMost : .open
  }

  private func durationBound(_ index: Int, _ bound: Quantity.Bound) -> Quantity.Bound {
    if bound != .open { return bound }
    switch passage[index - 1].lexeme {
    case .within, .inside, .under: return .atMost
    case .for: return .atLeast
    default: return .open
    }
  }

  // MARK: Words that count

  private mutating func word(_ index: Int) -> Int {
    let token = passage[index]
    let next = passage[index + 1]
    switch token.lexeme {
    case .twice, .once:
      // "twice in 10 days" is a share.
      if next.lexeme == .in, let (total, behind) = value(index + 2),
        passage[behind].isOne(of: [.occasion, .longTime])
      {
        share(token.lexeme == .twice ? 2 : 1, total, unit: passage[behind], index..<behind + 1)
        return behind + 1
      }
      if token.lexeme == .twice || isFrequency(index + 1) || isBaseline {
        let amount: Double = token.lexeme == .twice ? 2 : 1
        add(
          .count,
          .criterion,
          amount,
          unit: Self.timesToken,
          bound: bound(index, index + 1),
          index..<index + 1
        )
      }
    case .thrice:
      add(.count, .criterion, 3, unit: Self.timesToken, bound: bound(index, index + 1), index..<index + 1)
    case .half where next.lexeme == .of || next.lexeme == .the || next.isOne(of: .owner):
      add(.share, .criterion, 1, total: 2, index..<index + 2)
    case .every:
      if next.isNumber { break }
      if next.isWord, !next.isOne(of: [.adult, .people]) || next.isOne(of: .occasion) {
        add(.whole, .criterion, 1, unit: next, index..<index + 2)
      }
    case .each:
      if next.isOne(of: [.occasion, .longTime, .weekday, .shortTime]) || next.lexeme == .time {
        add(.whole, .criterion, 1, unit: next, index..<index + 2)
      }
    case .all: all(index)
    case .both:
      if next.form == .withS || next.flags.contains(.plural), !next.isOne(of: [.body, .adult, .people]) {
        add(.whole, .criterion, 2, unit: next, index..<index + 2)
      }
    case .dozen, .pair, .couple:
      if isBaseline || token.lexeme == .dozen {
        add(.count, .criterion, token.lexeme == .dozen ? 12 : 2, index..<index + 1)
      }
    case .nothing, .never:
      if isBaseline { add(.count, .criterion, 0, index..<index + 1) }
    case .no, .without, .missing:
      let unit = next.lexeme == .any ? passage[index + 2] : next
      if unit.isOne(of: .slip) || unit.lexeme == .missing
        || (token.lexeme == .missing && next.lexeme == .nothing)
      {
        add(.count, .criterion, 0, unit: unit, bound: .atMost, index..<index + 2)
      }
    default: break
    }
    return index + 1
  }

  private static let timesToken = Token(
    kind: .word,
    lexeme: .times,
    stem: WordHash.stem("times"),
    classes: .occasion
  )

  /// "all eight", "all of the sounds", "all his buttons"; not "all day", "all pupils", "at all".
  private mutating func all(_ index: Int) {
    guard passage[index - 1].lexeme != .at else { return }
    var at = index + 1
    var definite = false
    while passage[at].lexeme == .of || passage[at].isOne(of: [.article, .owner]) {
      definite = true
      at += 1
      if at > index + 3 { break }
    }
    let noun = passage[at]
    let (unit, _) = unit(from: at)
    guard !noun.isOne(of: [.collective, .adult, .people]), noun.lexeme != .day, noun.lexeme != .time else {
      return
    }
    guard noun.isNumber || unit.kind != .none || definite else { return }
    guard noun.isNumber || definite || unit.isOne(of: [.occasion, .literacy, .maths]) else { return }
    add(.whole, .criterion, 1, unit: unit, index..<at + 1)
  }
}
