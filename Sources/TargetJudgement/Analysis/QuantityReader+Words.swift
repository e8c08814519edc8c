// Measures without digits: twice, every, all six, no mistakes.
extension QuantityReader {
  mutating func word(_ index: Int) -> Int {
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
      // "with less help each week" says which way, not how far.
      let before = passage[max(0, index - 4)..<index]
      let isTrend =
        !before.contains { $0.breaksClause }
        && before.contains {
          $0.lexeme == .less || $0.lexeme == .more || $0.isOne(of: .soft)
        }
      if !isTrend, next.isOne(of: [.occasion, .longTime, .weekday, .shortTime]) || next.lexeme == .time {
        add(.whole, .criterion, 1, unit: next, index..<index + 2)
      }
    case .all: all(index)
    case .both:
      let (unit, _) = unit(from: index + 1)
      let isSeveral = unit.form == .withS || unit.flags.contains(.plural)
      if isSeveral, !unit.isOne(of: [.body, .adult, .people, .grade]) {
        add(.whole, .criterion, 2, unit: unit, index..<index + 2)
      }
    case .dozen, .pair, .couple:
      if isBaseline || token.lexeme == .dozen {
        add(.count, .criterion, token.lexeme == .dozen ? 12 : 2, index..<index + 1)
      }
    case .nothing, .never:
      if isBaseline {
        add(.count, .criterion, 0, index..<index + 1)
      } else if token.lexeme == .never, next.isOne(of: .misconduct) {
        // Never to do it again is a count of none.
        add(.count, .criterion, 0, unit: next, bound: .atMost, index..<index + 2)
      }
    case .no, .without, .missing:
      let unit = next.lexeme == .any ? passage[index + 2] : next
      let isTrouble = unit.isOne(of: .misconduct) && unit.form == .withS && passage[index - 1].lexeme == .have
      if unit.isOne(of: .slip) || isTrouble || unit.lexeme == .missing
        || (token.lexeme == .missing && next.lexeme == .nothing)
      {
        add(.count, .criterion, 0, unit: unit, bound: .atMost, index..<index + 2)
      }
    default: break
    }
    return index + 1
  }

  /// "all eight", "all of the sounds", "all his buttons"; not "all day", "all pupils", "at all".
  mutating func all(_ index: Int) {
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
