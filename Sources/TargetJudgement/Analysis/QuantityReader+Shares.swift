// Totals, ranges and rises: numbers that belong together.
extension QuantityReader {
  mutating func share(_ amount: Double, _ total: Double, unit: Token, _ range: Range<Int>) {
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
  mutating func outOf(_ index: Int, _ amount: Double, _ end: Int) -> Int? {
    var at = end
    var unit = Token.none
    for _ in 0..<5 {
      let token = passage[at]
      // "three pieces of writing from four"
      if token.lexeme == .of, at > end, passage[at + 1].isWord, !passage[at + 1].isNumber,
        !passage[at + 1].isOne(of: .small)
      {
        at += 2
        continue
      }
      if token.lexeme == .out || token.lexeme == .of || token.lexeme == .in || token.lexeme == .from { break }
      // "4 cool-down talks in 5"
      if token.is("-"), !token.isSpaced, at > end {
        at += 2
        continue
      }
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
  mutating func range(_ index: Int, _ amount: Double, _ end: Int) -> Int? {
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
  func startsRise(_ index: Int) -> Bool {
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
}
