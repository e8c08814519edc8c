internal import PlanModel

// Terms, half terms and holidays.
extension DateReader {
  /// Half term, the ends of terms and years, Christmas, Easter.
  mutating func schoolTime(_ index: Int) -> Int? {
    let token = passage[index]
    switch token.lexeme {
    case .autumn, .spring, .summer:
      if let end = numberedHalf(index) { return end }
      return token.lexeme == .summer ? holiday(index) : nil
    case .half:
      let next = passage[index + 1].is("-") ? index + 2 : index + 1
      guard passage[next].lexeme == .term else { return nil }
      let counted = passage[index - 1].isOne(of: .quantifier) || passage[index - 1].lexeme == .per
      let endOf = ends(before: index)
      guard !counted, cue(before: index, reach: 4) || passage[index - 1].lexeme == .this else {
        return note(index..<next + 1, nil)
      }
      return note(
        index..<next + 1,
        meaning { endOf ? $0.endOfHalfTerm(after: $1) : $0.halfTerm(after: $1) }
      )
    case .term: return term(index)
    case .christmas:
      guard cue(before: index, reach: 3) else { return nil }
      return note(index..<index + 1, meaning { $0.christmas(after: $1) })
    case .easter:
      guard cue(before: index, reach: 3) else { return nil }
      return note(index..<index + 1, meaning { $0.easter(after: $1) })
    case .whitsun:
      guard cue(before: index, reach: 3) else { return nil }
      return note(
        index..<index + 1,
        meaning { $0.next(after: $1) { CalendarDate(year: $0, month: 5, day: 25) } }
      )
    case .holiday: return holiday(index)
    case .year where token.form == .base:
      guard
        ends(before: index) || (passage[index - 1].lexeme == .the && passage[index - 2].lexeme == .within),
        !passage[index - 1].isOne(of: .quantifier)
      else { return nil }
      let end = passage[index + 1].kind == .number ? index + 2 : index + 1
      return note(index..<end, meaning { $0.endOfYear(after: $1) })
    default: return nil
    }
  }

  /// "by summer", "before the holidays".
  private mutating func holiday(_ index: Int) -> Int? {
    guard cue(before: index, reach: 3), passage[index + 1].lexeme != .term,
      passage[index + 1].lexeme != .holiday
    else { return nil }
    if passage[index].lexeme == .summer || passage[index - 1].lexeme == .summer {
      return note(index..<index + 1, meaning { $0.endOfYear(after: $1) })
    }
    return note(index..<index + 1, meaning { $0.endOfTerm(after: $1) })
  }

  /// "Spring 1" is the first half of the spring term, "Spring 2" the second.
  private mutating func numberedHalf(_ index: Int) -> Int? {
    let number = passage[index + 1]
    guard number.kind == .number, number.value == 1 || number.value == 2, cue(before: index, reach: 4),
      let name = passage[index].lexeme?.rawValue
    else { return nil }
    return note(
      index..<index + 2,
      meaning {
        number.value == 1 ? $0.halfTerm(named: name, after: $1) : $0.endOfTerm(named: name, after: $1)
      }
    )
  }

  mutating func term(_ index: Int) -> Int? {
    var before = index - 1
    var name: String?
    switch passage[before].lexeme {
    case .autumn: name = "autumn"
    case .spring: name = "spring"
    case .summer: name = "summer"
    default: break
    }
    if name != nil { before -= 1 }
    let next = passage[before].lexeme == .next
    let meant =
      ends(before: name == nil ? index : before + 1) || next || passage[before].lexeme == .this
      || cue(before: index, reach: 3)
    guard meant, passage[before].lexeme != .per, !passage[before].isOne(of: .quantifier) else { return nil }
    if name == nil, passage[index - 1].lexeme == .long { return nil }
    // "by next term", "by the summer term": by its first day.
    if name == nil, next, !ends(before: before), passage[before - 1].lexeme == .by {
      return note(before..<index + 1, meaning { $0.startOfNextTerm(after: $1) })
    }
    if let name, !next, passage[before].lexeme != .this, !ends(before: before + 1) {
      return note(before + 1..<index + 1, meaning { $0.startOfTerm(named: name, after: $1) })
    }
    return note(
      before + 1..<index + 1,
      meaning { $0.endOfTerm(named: name, after: $1, skipping: next ? 1 : 0) }
    )
  }
}
