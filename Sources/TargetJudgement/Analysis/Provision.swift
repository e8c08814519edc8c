/// Help, equipment or a programme that has taken the place of what the pupil learns.
enum Provision: Sendable {
  /// The pupil is given something: nothing of the pupil's own is left.
  case received(Range<Int>)
  /// The pupil goes to or finishes something.
  case attended(Range<Int>)

  var range: Range<Int> {
    switch self {
    case .received(let range), .attended(let range): range
    }
  }

  static func find(in passage: Passage, _ behaviours: Behaviours, _ quantities: [Quantity]) -> Provision? {
    // "Attendance at sensory circuits"
    if passage[0].stem == attendance, passage[1].lexeme == .at { return .attended(0..<2) }
    for index in 0..<passage.count {
      let token = passage[index]
      if token.isQuoted { continue }
      if token.isOne(of: .beForm), passage[index + 1].lexeme == .in, passage[index + 2].lexeme == .place {
        return .received(index..<index + 3)
      }
      if isArranged(passage, index), behaviours.seen.isEmpty { return .received(index..<index + 2) }
      if token.isOne(of: .beForm), let found = handledBy(passage, index, behaviours) { return found }
      guard token.isOne(of: [.attending, .receiving]) || token.lexeme == .take || token.lexeme == .work else {
        continue
      }
      if let found = attended(passage, index, behaviours, quantities) ?? received(passage, index, behaviours)
      {
        return found
      }
    }
    guard
      behaviours.isVerbless || passage[0].lexeme == .use
        || behaviours.seen.allSatisfy({ passage[$0].form == .base && passage[$0].isOne(of: .nounToo) })
    else { return nil }
    if !quantities.contains(where: { $0.kind == .share }), let range = opensWithArrangement(passage) {
      return .received(range)
    }
    // "1:1 precision teaching 5 x a week": help without any verb.
    guard
      let noun = passage.tokens.firstIndex(where: {
        $0.isOne(of: .provision) && $0.lexeme != .session && !$0.isQuoted
      }),
      !quantities.contains(where: { $0.kind == .share })
    else { return nil }
    return behaviours.isVerbless ? .received(noun..<noun + 1) : nil
  }

  private static func attended(
    _ passage: Passage,
    _ index: Int,
    _ behaviours: Behaviours,
    _ quantities: [Quantity]
  ) -> Provision? {
    let verb = passage[index]
    let takesPart = verb.lexeme == .take && passage[index + 1].lexeme == .part
    let worksThrough = (verb.lexeme == .work || verb.lexeme == .get) && passage[index + 1].lexeme == .through
    if worksThrough, isMain(passage, index, behaviours),
      let part = (index + 2..<index + 7).first(where: {
        passage[$0].isOne(of: .label) || parts.contains(passage[$0].stem)
      }),
      behaviours.seen.last ?? 0 <= index
    {
      return .attended(index..<part + 1)
    }
    // "work with the ELSA"
    if verb.lexeme == .work, passage[index + 1].lexeme == .with, isMain(passage, index, behaviours),
      behaviours.seen.last ?? 0 <= index,
      let helper = (index + 2..<index + 5).first(where: { passage[$0].isOne(of: [.adult, .provision]) })
    {
      return .attended(index..<helper + 1)
    }
    guard verb.isOne(of: .attending) || takesPart || worksThrough, verb.form != .past,
      isMain(passage, index, behaviours)
    else { return nil }
    // "9 weeks in 10": whatever takes place every week is laid on.
    if behaviours.seen.last ?? 0 <= index, isCountedInWeeks(passage, verb, quantities) {
      return .attended(index..<min(index + 3, passage.count))
    }
    if verb.lexeme == .attend, passage[index + 1].lexeme == .to { return nil }
    for at in index + 1..<min(index + 9, max(passage.count, index + 1)) {
      let token = passage[at]
      if token.breaksClause { break }
      // "come to social communication group"
      if token.lexeme == .group,
        comings.contains(verb.stem) && passage[index + 1].lexeme == .to || verb.lexeme == .attend,
        !passage[index..<at].contains(where: { $0.isOne(of: .subordinator) }), passage[at - 1].isWord,
        !passage[at - 1].isOne(of: .small), behaviours.seen.last ?? 0 <= index
      {
        return .attended(index..<at + 1)
      }
      let isPerson = token.isOne(of: .adult)
      let isMeeting = verb.stem == meet || verb.lexeme == .see || verb.stem == engage
      if isMeeting, !isPerson { continue }
      guard token.isOne(of: .provision) || (isPerson && isMeeting),
        !token.isOne(of: .equipment) || token.isOne(of: .app)
      else {
        continue
      }
      let isSession = token.lexeme == .session
      if isSession, verb.lexeme != .attend, !(comings.contains(verb.stem) && passage[index + 1].lexeme == .to)
      {
        continue
      }
      if verb.lexeme == .use || verb.lexeme == .complete || verb.stem == finish, !token.isOne(of: .app) {
        continue
      }
      if passage[at - 1].isOne(of: .preposition), passage[at - 1].lexeme != .to, verb.lexeme != .attend,
        !takesPart, !worksThrough,
        passage[at - 1].lexeme != .in, !(verb.stem == meet && isPerson), !token.isOne(of: .app),
        !passage[at - 1].isOne(of: .article)
      {
        continue
      }
      // What the pupil does there is the target after all.
      if let last = behaviours.seen.last, last > at { return nil }
      if let first = behaviours.seen.first, first < index { return nil }
      return .attended(index..<at + 1)
    }
    // Whatever is attended, beside school itself, is laid on for the pupil.
    let object = passage[index + 1]
    if isProgramme(passage, index), behaviours.seen.last ?? 0 <= index {
      return .attended(index..<index + 2)
    }
    if verb.lexeme == .attend,
      object.flags.contains(.capital) || object.isOne(of: [.owner, .article])
        || isKindOfSchool(passage, index + 2),
      behaviours.seen.suffix(4).last(where: { !passage[$0].flags.contains(.capital) }) ?? 0 <= index,
      !(index + 1..<index + 4).contains(where: { at in
        let token = passage[at]
        return token.lexeme == .school && !isKindOfSchool(passage, at) || token.isOne(of: .collective)
          || token.stem == lesson
      })
    {
      return .attended(index..<index + 2)
    }
    return nil
  }

  /// Forest school, Saturday school.
  private static func isKindOfSchool(_ passage: Passage, _ index: Int) -> Bool {
    let kind = passage[index - 1]
    return passage[index].lexeme == .school && kind.isWord && !kind.isOne(of: [.small, .attending, .soft])
  }

  /// "9 weeks in 10", "goes to Draw and Talk, 11 of the 12 sessions"
  private static func isCountedInWeeks(_ passage: Passage, _ verb: Token, _ quantities: [Quantity]) -> Bool {
    quantities.contains { quantity in
      guard quantity.kind == .share else { return false }
      return quantity.unit == week
        || quantity.unit == session && comings.contains(verb.stem) && !passage.contains(.subordinator)
    }
  }

  private static let session = Vocabulary.shared.stem(of: "session")

  /// "Use Times Tables Rock Stars for 10 mins a day": a name, and the time spent on it.
  private static func isProgramme(_ passage: Passage, _ index: Int) -> Bool {
    let verb = passage[index]
    // "complete all ten lessons of the Toe by Toe book"
    if verb.lexeme == .complete || verb.stem == finish,
      let part = (index + 1..<index + 5).first(where: { parts.contains(passage[$0].stem) }),
      passage[part + 1].isOne(of: .preposition),
      passage[part + 2].flags.contains(.capital) || passage[part + 3].flags.contains(.capital)
    {
      return true
    }
    // "spends 15 minutes on Reading Eggs"
    if verb.stem == spend, (index + 1..<index + 3).contains(where: { passage[$0].isNumber }),
      let on = (index + 2..<index + 5).first(where: { passage[$0].lexeme == .on })
    {
      return passage[on + 1].flags.contains(.capital)
    }
    guard verb.lexeme == .use || verb.lexeme == .complete || verb.stem == finish || verb.lexeme == .do,
      passage[index + 1].flags.contains(.capital), !passage[index + 1].flags.contains(.possessive)
    else { return false }
    var at = index + 1
    while at < index + 6, passage[at].flags.contains(.capital) { at += 1 }
    if passage[at].lexeme == .for { at += 1 }
    return passage[at].isNumber && passage[at + 1].isOne(of: .shortTime)
  }

  private static let parts = Set(
    ["lesson", "unit", "level", "module", "session", "step"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let week = Vocabulary.shared.stem(of: "week")
  private static let comings = Set(["come", "go", "turn"].map { Vocabulary.shared.stem(of: $0) })
  private static let meet = WordHash.stem("meet")
  private static let spend = Vocabulary.shared.stem(of: "spend")
  private static let engage = Vocabulary.shared.stem(of: "engage")
  private static let attendance = Vocabulary.shared.stem(of: "attendance")
  private static let finish = WordHash.stem("finish")

  private static func received(_ passage: Passage, _ index: Int, _ behaviours: Behaviours) -> Provision? {
    let verb = passage[index]
    guard verb.isOne(of: .receiving), isMain(passage, index, behaviours) else { return nil }
    let isPassive = passage[index - 1].isOne(of: .beForm)
    let owns =
      verb.lexeme == .have || verb.lexeme == .get || verb.lexeme == .access || verb.stem == receive
      || verb.stem == benefit
    // "Provided with a grip"
    let opens = index == 0 && verb.form == .past || index == 0 && laidOn.contains(verb.stem)
    guard isPassive || owns || opens else { return nil }
    if opens, behaviours.seen.isEmpty { return .received(0..<min(2, passage.count)) }
    if isPassive, passage[index + 1].lexeme == .to || passage[index + 1].lexeme == .with { return nil }
    if passage[index + 1].lexeme == .access, behaviours.seen.last ?? 0 <= index + 1 {
      return .received(index..<index + 2)
    }
    // "receive 1:1 maths with Mrs Roe": whatever is received is laid on; only a ball or a reward is not.
    if verb.stem == receive || verb.stem == benefit || (isPassive && laidOn.contains(verb.stem)),
      behaviours.seen.last ?? 0 <= index,
      !passage[index + 1..<index + 6].contains(where: { rewards.contains($0.stem) || $0.isOne(of: .sport) })
    {
      return .received(index..<min(index + 3, passage.count))
    }
    for at in index + 1..<min(index + 14, max(passage.count, index + 1)) {
      let token = passage[at]
      // "a worry monster, a calm box and a key adult"
      let goesOn = token.is(",") && passage[at + 1].isOne(of: [.article, .coordinator])
      if token.breaksClause, !goesOn { break }
      if token.isOne(of: .subordinator) { break }
      guard
        token.isOne(of: [.provision, .equipment]) || isOneToOne(passage, at) || isHelp(passage, at)
          || (verb.lexeme == .have && token.isOne(of: .adult) && !token.flags.contains(.possessive)
            && !passage[at - 1].isOne(of: [.preposition, .owner]) && !passage[at - 2].isOne(of: .preposition))
          || (token.isOne(of: .adult) || token.stem == lead) && isFrom(passage, at)
            && behaviours.seen.first ?? index >= index
      else { continue }
      if let last = behaviours.seen.last, last > at { return nil }
      return .received(index..<at + 1)
    }
    return nil
  }

  /// "be seen by the therapist".
  private static func handledBy(_ passage: Passage, _ index: Int, _ behaviours: Behaviours) -> Provision? {
    guard behaviours.seen.isEmpty, isMain(passage, index, behaviours), passage[index + 1].isWord
    else { return nil }
    let isDone = passage[index + 1].stem == done || passage[index + 1].form == .past
    guard passage[index + 2].lexeme == .by || (isDone && !passage[index - 1].isOne(of: .pronoun)) else {
      return nil
    }
    for at in index + 3..<index + 10 {
      if passage[at].breaksClause { return nil }
      if passage[at].isOne(of: [.adult, .provision]) { return .received(index..<at + 1) }
    }
    return nil
  }

  /// "check-ins from the pastoral lead"
  private static func isFrom(_ passage: Passage, _ index: Int) -> Bool {
    passage[index - 4..<index].contains { $0.lexeme == .from || $0.lexeme == .by }
  }

  private static let lead = Vocabulary.shared.stem(of: "lead")

  /// "get help with spelling", "has extra time", "a reader".
  private static func isHelp(_ passage: Passage, _ index: Int) -> Bool {
    if passage[index].lexeme == .help {
      return passage[index + 1].lexeme == .with || passage[index + 1].lexeme == .from
    }
    return helps.contains(passage[index].stem)
      || (passage[index].stem == extra && passage[index + 1].lexeme == .time)
  }

  private static let extra = WordHash.stem("extra")
  private static let helps = Set(
    [
      "reader", "scribe", "workstation", "arrangement", "opportunity", "opportunities", "concession",
      "advocate",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )

  /// 1:1, 2:1
  static func isOneToOne(_ passage: Passage, _ index: Int) -> Bool {
    passage[index].kind == .number && passage[index + 1].is(":") && passage[index + 2].kind == .number
  }

  private static let laidOn = Set(
    ["provide", "provided", "offer", "offered", "supported", "give", "given"].map { WordHash.stem($0) }
  )
  private static let rewards = Set(
    [
      "ball", "pass", "sticker", "star", "point", "points", "certificate", "award", "card", "ticks", "tick",
      "medal",
      "merit", "mark", "marks", "praise", "message", "instruction", "sanction", "sanctions", "warning",
      "warnings",
      "fewer", "no", "choice", "turn", "task", "job", "instructions", "question", "word", "sentence",
    ].map { WordHash.stem($0) }
  )
  private static let lesson = WordHash.stem("lesson")
  private static let done = WordHash.stem("done")
  private static let receive = WordHash.stem("receive")
  private static let benefit = WordHash.stem("benefit")

  /// Whether the verb is the main one, rather than part of a condition such as "when he goes to the club".
  private static func isMain(_ passage: Passage, _ index: Int, _ behaviours: Behaviours) -> Bool {
    if passage[index].form == .ing { return index == 0 }
    let start = max(0, index - 4)
    for at in start..<index where passage[at].isOne(of: .subordinator) {
      if !passage.tokens[at..<index].contains(where: { $0.isOne(of: .modal) || $0.breaksClause }) {
        return false
      }
    }
    let previous = passage[index - 1]
    return previous.kind == .none || previous.breaksClause || previous.isName || previous.lexeme == .to
      || previous.isDated
      || previous.isOne(of: [.modal, .beForm, .pronoun, .coordinator, .adverb])
      || previous.flags.contains(.capital)
  }
}
