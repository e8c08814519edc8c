// Measures without digits: twice, every, all six, no mistakes.
extension QuantityReader {
  mutating func word(_ index: Int) -> Int {
    let token = passage[index]
    let next = passage[index + 1]
    switch token.lexeme {
    case .by
    where next.lexeme == .a && passage[index + 2].isOne(of: .longTime) && passage[index + 2].form == .base:
      // "rise by a year"
      add(.count, .criterion, 1, unit: passage[index + 2], index..<index + 3)
    case .whole where next.lexeme == .of:
      add(.whole, .criterion, 1, index..<index + 2)
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
    case .half where next.lexeme == .of || next.isOne(of: [.article, .owner]):
      add(.share, .criterion, 1, total: 2, index..<index + 2)
    case .every:
      if next.isNumber || Self.hedges.contains(passage[index - 1].stem) { break }
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
      // "in each guided reading session"
      let (unit, end) = unit(from: index + 1)
      if !isTrend, unit.form == .base, unit.isOne(of: [.occasion, .longTime, .weekday, .shortTime]) {
        add(.whole, .criterion, 1, unit: unit, index..<end)
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
      } else if token.lexeme == .nothing, Self.misses.contains(next.stem) {
        // "none missed"
        add(.count, .criterion, 0, bound: .atMost, index..<index + 2)
      } else if token.lexeme == .never, next.isOne(of: .beForm),
        passage[index + 2].form == .past || passage[index + 2].stem == Self.sent
      {
        add(.count, .criterion, 0, bound: .atMost, index..<index + 2)
      } else if token.lexeme == .never, next.isOne(of: .misconduct) {
        // Never to do it again is a count of none.
        add(.count, .criterion, 0, unit: next, bound: .atMost, index..<index + 2)
      }
    case .no, .without, .missing:
      var unit = next.lexeme == .any ? passage[index + 2] : next
      // "no spelling mistakes"
      if !unit.isOne(of: .slip), unit.isOne(of: [.subject, .literacy, .maths]) { unit = passage[index + 2] }
      let isTrouble =
        unit.isOne(of: .misconduct) && unit.form == .withS
        && (passage[index - 1].lexeme == .have || passage[index - 1].lexeme == .with)
      // "without spilling" says how, once; "without mistakes" can be counted.
      let isManner = token.lexeme == .without && unit.form == .ing
      if unit.isOne(of: .slip) && !isManner || isTrouble || unit.lexeme == .missing
        || (token.lexeme == .missing && next.lexeme == .nothing)
      {
        add(.count, .criterion, 0, unit: unit, bound: .atMost, index..<index + 2)
      }
    default: break
    }
    return index + 1
  }

  private static let misses = Set(
    ["missed", "missing", "wrong", "dropped", "spilt", "left", "reversed", "skipped"].map {
      Vocabulary.shared.stem(of: $0)
    }
  )
  private static let sent = WordHash.stem("sent")
  private static let hedges = Set(["nearly", "almost", "virtually"].map { Vocabulary.shared.stem(of: $0) })

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
