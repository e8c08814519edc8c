internal import PlanModel

/// When a target is to be reached, as far as its words say so.
struct ProseDate: Sendable {
  enum Meaning: Sendable {
    case day(CalendarDate)
    /// A time that sounds like one and has no end: in due course, by secondary school.
    case openEnded
    /// A date, but nothing says from when to count.
    case undated
  }
  let meaning: Meaning
  let range: Range<Int>

  var day: CalendarDate? {
    if case .day(let day) = meaning { return day }
    return nil
  }
}

/// Reads dates out of a passage and marks their words, so that no number in them counts as a measure.
struct DateReader {
  var passage: Passage
  private let calendar: TermFinder
  private let setOn: CalendarDate?
  private var found: [ProseDate] = []

  static func read(_ passage: inout Passage, _ calendar: TermFinder, setOn: CalendarDate?) -> [ProseDate] {
    var reader = DateReader(passage: passage, calendar: calendar, setOn: setOn)
    reader.run()
    passage = reader.passage
    return reader.found
  }

  private init(passage: Passage, calendar: TermFinder, setOn: CalendarDate?) {
    self.passage = passage
    self.calendar = calendar
    self.setOn = setOn
  }

  private mutating func run() {
    var index = 0
    while index < passage.count {
      let token = passage[index]
      guard !token.isQuoted,
        let end = numeric(index) ?? month(index) ?? schoolTime(index) ?? span(index) ?? open(index)
      else {
        index += 1
        continue
      }
      index = max(end, index + 1)
    }
  }

  mutating func note(_ range: Range<Int>, _ meaning: ProseDate.Meaning?) -> Int {
    for index in range where index >= 0 && index < passage.count {
      passage.tokens[index].flags.insert(.dated)
    }
    if let meaning { found.append(ProseDate(meaning: meaning, range: range)) }
    return range.upperBound
  }

  func meaning(_ resolve: (TermFinder, CalendarDate) -> CalendarDate?) -> ProseDate.Meaning {
    guard let setOn else { return .undated }
    return resolve(calendar, setOn).map(ProseDate.Meaning.day) ?? .undated
  }

  private func whole(_ token: Token, in range: ClosedRange<Int>) -> Int? {
    guard token.kind == .number, token.decimals == 0, token.value >= 0, token.value < 10_000 else {
      return nil
    }
    let value = Int(token.value)
    return range.contains(value) ? value : nil
  }

  /// `14/2`, `6.2.26`, `2025-12-12`.
  private mutating func numeric(_ index: Int) -> Int? {
    guard passage[index].kind == .number else { return nil }
    let mark = passage[index + 1]
    guard mark.is("/") || mark.is(".") || mark.is("-"), !mark.isSpaced, !passage[index + 2].isSpaced else {
      return nil
    }
    let first = passage[index]
    let second = passage[index + 2]
    if passage[index + 3].kind == .mark, passage[index + 3].mark == mark.mark, !passage[index + 3].isSpaced,
      let month = whole(second, in: 1...12), passage[index + 4].kind == .number
    {
      let third = passage[index + 4]
      if let year = whole(first, in: 2000...2100), let day = whole(third, in: 1...31) {
        return note(
          index..<index + 5,
          CalendarDate(year: year, month: month, day: day).map(ProseDate.Meaning.day)
        )
      }
      if let day = whole(first, in: 1...31), let year = whole(third, in: 0...2100) {
        let full = year < 100 ? 2000 + year : year
        return note(
          index..<index + 5,
          CalendarDate(year: full, month: month, day: day).map(ProseDate.Meaning.day)
        )
      }
    }
    guard mark.is("/"), let day = whole(first, in: 1...31), let month = whole(second, in: 1...12),
      cue(before: index, reach: 1), !passage[index + 3].is("/"),
      passage[index + 3].isSpaced || !passage[index + 3].isWord
    else { return nil }
    return note(index..<index + 3, nextDay(month, day))
  }

  private func nextDay(_ month: Int, _ day: Int) -> ProseDate.Meaning {
    meaning { calendar, setOn in
      calendar.next(after: setOn) { CalendarDate(year: $0, month: month, day: day) }
    }
  }

  /// `24 Nov`, `24th of November 2025`, `by the end of June`.
  private mutating func month(_ index: Int) -> Int? {
    let token = passage[index]
    guard token.isOne(of: .month), token.value > 0 else { return nil }
    let month = Int(token.value)
    var start = index
    var day: Int?
    var before = index - 1
    if passage[before].lexeme == .of { before -= 1 }
    if passage[before].isWord, !passage[before].isSpaced { before -= 1 }
    if let number = whole(passage[before], in: 1...31) {
      day = number
      start = before
    }
    var end = index + 1
    if day == nil, let number = whole(passage[end], in: 1...31), !passage[end + 1].is("/") {
      day = number
      end += 1
      if passage[end].isWord, !passage[end].isSpaced { end += 1 }
    }
    let isCommonWord = token.lexeme == .may || token.stem == Self.march
    if day == nil {
      guard cue(before: index, reach: 6) else { return nil }
      guard !isCommonWord || token.flags.contains(.capital) else { return nil }
    }
    var year: Int?
    if let number = whole(passage[end], in: 2000...2100) {
      year = number
      end += 1
    }
    if let day {
      if let year {
        return note(start..<end, CalendarDate(year: year, month: month, day: day).map(ProseDate.Meaning.day))
      }
      return note(start..<end, nextDay(month, day))
    }
    let atEnd =
      passage[index - 2].lexeme == .end || passage[index - 3].lexeme == .last
      || passage[index - 1].lexeme == .in
    return note(
      start..<end,
      meaning { calendar, setOn in
        calendar.next(after: setOn) { candidate in
          let last = CalendarDate.days(inMonth: month, of: year ?? candidate)
          let first = CalendarDate(year: year ?? candidate, month: month, day: 1)
          guard !atEnd, let first, first > setOn else {
            return CalendarDate(year: year ?? candidate, month: month, day: last)
          }
          return first
        }
      }
    )
  }

  private static let march = WordHash.stem("march")

  /// `within six weeks`, `in nine weeks`, `over the next month`.
  private mutating func span(_ index: Int) -> Int? {
    let opening = passage[index].lexeme
    guard opening == .within || opening == .in || opening == .over || opening == .for || opening == .after
    else {
      return nil
    }
    var at = index + 1
    var isNext = false
    var isCounted = false
    while passage[at].isOne(of: [.article, .owner]) || passage[at].lexeme == .next
      || passage[at].lexeme == .about
      || passage[at].lexeme == .coming || (isNext && passage[at].isOne(of: .quantifier))
    {
      isNext = isNext || passage[at].lexeme == .next || passage[at].lexeme == .coming
      at += 1
    }
    var amount = 1
    if passage[at].isNumber, passage[at].value < 1000 {
      amount = Int(passage[at].value)
      isCounted = true
      at += 1
    }
    if passage[at].is("-") { at += 1 }
    if passage[at].lexeme == .half, passage[at + 1].lexeme == .term { at += 1 }
    let days: Int
    switch passage[at].lexeme {
    case .week: days = 7
    case .month: days = 30
    case .term: days = passage[at - 1].lexeme == .half ? 45 : 90
    case .year where passage[at + 1].isNumber: return nil
    case .year: days = 365
    default: return nil
    }
    // "on 4 mornings in two weeks" says how often; "over two weeks" says for how long.
    if opening == .in, passage[index - 1].isOne(of: [.occasion, .shortTime, .longTime]) { return nil }
    if opening == .in, passage[index + 1].isOne(of: .article), amount == 1 { return nil }
    if opening == .in, passage[at].form == .base, amount > 1 { return nil }
    let isPeriod = opening == .over && isCounted && Self.periods.contains(passage[at + 1].stem)
    if opening != .within, opening != .in, !isNext, opening != .after, !isPeriod { return nil }
    if opening == .after, passage[index + 1].isNumber == false { return nil }
    // "over the coming months": nobody can say how many.
    if !isCounted, isNext || opening == .within, passage[at].form == .withS {
      return note(index..<at + 1, .openEnded)
    }
    return note(index..<at + 1, meaning { _, setOn in setOn.adding(days: amount * days) })
  }

  private static let periods = Set(["period", "block", "cycle"].map { Vocabulary.shared.stem(of: $0) })

  /// Times without an end.
  private mutating func open(_ index: Int) -> Int? {
    let token = passage[index]
    let next = passage[index + 1]
    switch token.lexeme {
    case .eventually, .ongoing: return note(index..<index + 1, .openEnded)
    case .due where next.lexeme == .course: return note(index..<index + 2, .openEnded)
    case .over where next.lexeme == .time: return note(index..<index + 2, .openEnded)
    case .soon where passage[index - 1].stem == Self.as: return note(index - 1..<index + 3, .openEnded)
    case .future where cue(before: index, reach: 3): return note(index..<index + 1, .openEnded)
    case .next where next.lexeme == .review || next.lexeme == .meeting:
      return note(index..<index + 2, .openEnded)
    case .whenever, .when:
      let last = passage[index + 1..<index + 4]
      guard let hit = last.firstIndex(where: { $0.lexeme == .settled || $0.lexeme == .ready }) else {
        return nil
      }
      return token.lexeme == .whenever ? note(index..<hit + 1, .openEnded) : nil
    case .key where next.lexeme == .stage && (cue(before: index, reach: 3)),
      .ks where cue(before: index, reach: 3):
      return note(index..<index + 2, .openEnded)
    case .secondary, .primary:
      guard cue(before: index, reach: 7) else { return nil }
      return note(index..<index + 1, .openEnded)
    default: return nil
    }
  }

  private static let `as` = WordHash.stem("as")

  private static let reviews = Set(
    ["review", "reviews", "reviewed", "reviewing", "deadline"].map { Vocabulary.shared.stem(of: $0) }
  )

  /// Whether a word such as "by" stands a few words before, in the same clause.
  func cue(before index: Int, reach: Int) -> Bool {
    for step in 1...reach {
      let token = passage[index - step]
      // "Review: Easter"
      if token.is(":"), Self.reviews.contains(passage[index - step - 1].stem) { return true }
      if token.breaksClause || token.kind == .none { return false }
      switch token.lexeme {
      case .by, .before, .until, .end, .due, .within, .wb, .b, .beginning, .commencing, .this, .coming:
        return true
      case .to where passage[index - step - 4..<index - step].contains(where: { $0.lexeme == .from }):
        // From January to Easter.
        return true
      default: if Self.reviews.contains(token.stem) { return true }
      }
    }
    return false
  }

  /// "the end of the …", "the end of …".
  func ends(before index: Int) -> Bool {
    for step in 1...5 {
      let token = passage[index - step]
      if token.breaksClause { return false }
      if token.lexeme == .end || token.lexeme == .last { return true }
    }
    return false
  }
}

extension Passage {
  /// The tokens of a range as far as there are any.
  subscript(range: Range<Int>) -> ArraySlice<Token> { tokens[range.clamped(to: 0..<tokens.count)] }
}
