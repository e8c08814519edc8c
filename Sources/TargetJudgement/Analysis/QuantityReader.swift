/// Finds the numbers of a passage, in digits and in words, and what each of them is there for.
///
/// Dates must have been marked before.
struct QuantityReader {
  let passage: Passage
  /// In a baseline a bare number is a score.
  let isBaseline: Bool
  var found: [Quantity] = []
  /// After "reduce": a number is the most that is wanted.
  var lowering = false

  static func read(_ passage: Passage, isBaseline: Bool = false) -> [Quantity] {
    var reader = QuantityReader(passage: passage, isBaseline: isBaseline)
    reader.run()
    return reader.found
  }

  private init(passage: Passage, isBaseline: Bool) {
    self.passage = passage
    self.isBaseline = isBaseline
  }

  private static let falls = Set(
    ["go", "come", "bring", "get", "cut"].map { Vocabulary.shared.stem(of: $0) }
  )

  mutating func run() {
    var index = 0
    while index < passage.count {
      let token = passage[index]
      if token.isOne(of: .lowering),
        token.lexeme != .down
          || passage[index + 1].lexeme == .from && passage[index + 2..<index + 5].contains(where: \.isNumber)
          || passage[index + 1].lexeme == .to && passage[index + 2].isNumber
            && Self.falls.contains(passage[index - 1].stem)
          || passage[index - 1].stem == Self.cut
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

  mutating func add(
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
    // A reading age of 6:09 is six years and nine months.
    if passage[index + 1].is(":"), !passage[index + 1].isSpaced, passage[index + 2].kind == .number,
      isAge(index)
    {
      return (token.value + Swift.min(passage[index + 2].value, 11) / 12, index + 3)
    }
    guard token.isWord, token.value >= 20 else { return (token.value, index + 1) }
    let next = passage[index + 1].is("-") && !passage[index + 1].isSpaced ? index + 2 : index + 1
    let unit = passage[next]
    if token.value < 100, unit.isWord, unit.isNumber, unit.value > 0, unit.value < 10 {
      return (token.value + unit.value, next + 1)
    }
    return (token.value, index + 1)
  }

  mutating func number(_ index: Int, isUpperEnd: Bool = false) -> Int {
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
  func label(_ index: Int, _ end: Int) -> Int? {
    let previous = passage[index - 1]
    let next = passage[end]
    var behind = end
    if next.is("/"), passage[end + 1].isNumber { behind = end + 2 }
    // "tell the class four facts"
    let isPlain =
      passage[index].isWord && previous.isOne(of: .collective) && unit(from: end).token.kind != .none
    // "units 1 to 6" is a list, all of which is wanted.
    if previous.isOne(of: .label), previous.flags.contains(.plural), next.lexeme == .to || next.is("-"),
      passage[end + 1].isNumber, !isBaseline
    {
      return nil
    }
    // "comes to the group 9 weeks in 10"
    let isOccasion =
      previous.isOne(of: .collective) && unit(from: end).token.isOne(of: [.occasion, .longTime, .weekday])
    if previous.isOne(of: .label), !isPlain, !isOccasion, !previous.isQuoted,
      previous.form == .base || previous.lexeme == .stage
    {
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
    return nil
  }

  private func isAge(_ index: Int) -> Bool {
    passage[max(0, index - 9)..<index].contains { $0.lexeme == .age }
  }

  /// "a week", "weekly", "daily", "per lesson".
  func isFrequency(_ index: Int) -> Bool {
    let token = passage[index]
    switch token.lexeme {
    case .weekly, .daily: return true
    case .a, .an, .per, .each, .every, .in:
      return passage[index + 1].isOne(of: [.longTime, .occasion, .shortTime])
    case .week, .day: return true
    default: return false
    }
  }
}
