/// Whose doing the target is.
enum Subject: Sendable {
  case pupil
  /// An adult or the school, with the tokens that say so and whether the task still tells of the pupil.
  case adult(Range<Int>, tellsOfPupil: Bool)
  case collective(Range<Int>)

  static func find(in passage: Passage) -> Subject {
    if let order = imperative(passage) { return order }
    var verbless: Subject?
    for index in 0..<passage.count {
      let token = passage[index]
      if token.isQuoted || token.isDated { continue }
      let opensClause = index == 0 || passage[index - 1].breaksClause || passage[index - 1].isDated
      if opensClause, verbless == nil { verbless = presentTense(passage, index) }
      guard
        token.isOne(of: .modal)
          || token.lexeme == .to && (isInfinitive(passage, index) || isTaskOf(passage, index))
      else { continue }
      if index == 0 {
        // "To help Rory settle, the TA will meet him": who does it comes behind the comma.
        if token.lexeme == .to, passage.tokens.contains(where: { $0.is(",") }) { continue }
        return .pupil
      }
      if let us = firstPersonPlural(passage, index) { return us }
      // "Mr Evans is to speak to Mum"
      let end = passage[index - 1].lexeme == .is ? index - 2 : index - 1
      if let start = nounPhrase(passage, endingAt: end, of: .adult) {
        // "TA to model; Sam will point": the pupil's part may follow.
        if pupilFollows(passage, after: index) { return .pupil }
        return .adult(start..<index, tellsOfPupil: tellsOfPupil(passage, after: index))
      }
      if let start = collective(passage, endingAt: index - 1) { return .collective(start..<index) }
      if token.lexeme == .to { continue }
      return .pupil
    }
    if case .adult(let range, _) = verbless {
      return .adult(range, tellsOfPupil: tellsOfPupil(passage, after: range.upperBound))
    }
    return verbless ?? .pupil
  }

  /// "We will give her a quiet place" is what adults do; "We will all read 20 books" is a class.
  private static func firstPersonPlural(_ passage: Passage, _ index: Int) -> Subject? {
    guard passage[index - 1].stem == we, index == 1 || passage[index - 2].breaksClause,
      passage[index].isOne(of: .modal)
    else { return nil }
    let toPupil = passage[index + 1..<index + 5].contains { token in
      token.lexeme == .him || token.lexeme == .them || token.stem == her || token.isName
        || token.isOne(of: .adultVerb)
    }
    return toPupil ? .adult(index - 1..<index, tellsOfPupil: false) : .collective(index - 1..<index)
  }

  private static let we = Vocabulary.shared.stem(of: "we")
  static let her = Vocabulary.shared.stem(of: "her")

  /// "Mum and Dad to set …": behind an adult any word may be the task.
  private static func isTaskOf(_ passage: Passage, _ index: Int) -> Bool {
    let next = passage[index + 1]
    return passage[index - 1].isOne(of: .adult) && next.isWord && next.form == .base && !next.isQuoted
      && !next.isOne(of: [.article, .owner, .preposition, .pronoun, .numberWord])
  }

  private static func isInfinitive(_ passage: Passage, _ index: Int) -> Bool {
    let next = passage[index + 1]
    guard next.isWord, !next.isQuoted,
      !next.isOne(of: [.article, .owner, .preposition, .pronoun, .numberWord])
    else { return false }
    return next.form == .base
      && (next.isOne(of: .anyVerb) || !next.flags.contains(.known) || next.isOne(of: [.conduct, .adverb]))
  }

  /// "Staff support Sam", "All children read": subject and verb without "will".
  private static func presentTense(_ passage: Passage, _ start: Int) -> Subject? {
    var at = start
    while at < start + 4,
      passage[at].isOne(of: [.article, .owner, .quantifier]) || passage[at].lexeme == .whole
    {
      at += 1
    }
    if passage[at].lexeme == .class_, passage[at + 1].isOne(of: .adult) { at += 1 }
    let head = passage[at]
    let next = passage[at + 1]
    guard next.isWord, next.form != .ing, !next.isOne(of: .modal) else { return nil }
    if head.isOne(of: .adult), !head.flags.contains(.possessive), next.isOne(of: [.adultVerb, .receiving]),
      next.form != .past
    {
      return .adult(start..<at + 1, tellsOfPupil: false)
    }
    // "Children in Year 1 read …"
    if head.isOne(of: .collective), head.isOne(of: .people), next.isOne(of: .preposition),
      (at + 2..<at + 6).contains(where: { passage[$0].isOne(of: .observable) && passage[$0].form == .base })
    {
      return .collective(start..<at + 1)
    }
    let isGroup = head.isOne(of: .collective) || (at > start && groups.contains(head.stem))
    if isGroup, at > start || head.flags.contains(.capital), next.isOne(of: .observable),
      next.form == .base || at > start && next.form == .withS
    {
      return .collective(start..<at + 1)
    }
    return nil
  }

  /// Where a noun phrase with that head begins, if it is a subject and not "with an adult" or "shown by staff".
  private static func nounPhrase(_ passage: Passage, endingAt head: Int, of classes: WordClass) -> Int? {
    guard passage[head].isOne(of: classes) || isService(passage, head),
      !passage[head].flags.contains(.possessive)
    else { return nil }
    var start = head
    for _ in 0..<5 {
      let before = passage[start - 1]
      if before.kind == .none || before.breaksClause || before.isDated { return start }
      if before.is("/") || before.is("-") {
        start -= 1
        continue
      }
      guard before.isWord,
        before.isOne(of: [.adult, .article, .owner, .quantifier, .collective, .coordinator])
          || !before.isOne(of: .small),
        !before.isOne(of: [.preposition, .subordinator, .pronoun]),
        !(before.isOne(of: .observable) && !before.isOne(of: .nounToo))
      else { return nil }
      start -= 1
    }
    return nil
  }

  /// The behaviour support team, the outreach service, Mrs Shah.
  private static func isService(_ passage: Passage, _ head: Int) -> Bool {
    passage[head].flags.contains(.capital) && titles.contains(passage[head - 1].stem)
      || services.contains(passage[head].stem)
        && (passage[head - 1].isOne(of: [.provision, .adult]) || services.contains(passage[head - 1].stem))
  }

  private static let titles = Set(
    ["mr", "mrs", "miss", "ms", "dr", "sir"].map { Vocabulary.shared.stem(of: $0) }
  )
  private static let services = Set(
    [
      "team", "service", "agency", "unit", "department", "advisory", "inclusion", "welfare", "pastoral",
      "outside",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )

  /// "Year 2", "our class", "all pupils in Year 4", "boys in 2B", "lower ability readers", "most of the children".
  private static func collective(_ passage: Passage, endingAt end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 9, !passage[start - 1].breaksClause, !passage[start - 1].isDated {
      start -= 1
    }
    var head = start
    // "All of Kestrel class": the noun stands behind.
    if passage[head].isOne(of: .quantifier), passage[head + 1].lexeme == .of { head += 2 }
    let opensWithQuantifier = passage[start].isOne(of: .quantifier)
    guard head <= end, !passage[head].isOne(of: [.preposition, .subordinator, .pronoun]) else { return nil }
    var last = head
    for at in head...end {
      let token = passage[at]
      if token.isOne(of: [.preposition, .subordinator]) { break }
      guard token.isWord || token.isNumber || token.is("-") || token.is("/") else { return nil }
      if token.isOne(of: .observable), !token.isOne(of: .nounToo), at > head, !token.isOne(of: .collective),
        !groups.contains(passage[at + 1].stem)
      {
        return nil
      }
      // "Nell and her friends" are not a class.
      if token.isName, at < end, passage[at + 1].isOne(of: .coordinator) { return nil }
      last = at
    }
    let noun = passage[last]
    if noun.flags.contains(.possessive) { return nil }
    // "Year 6s", "5P"
    if passage[last - 1].kind == .number, !noun.isSpaced, noun.isWord, noun.end - noun.start == 1,
      last <= head + 2
    {
      return start
    }
    if noun.isOne(of: .collective) || groups.contains(noun.stem) && last > head { return start }
    // Year 2, Class 4
    if noun.isNumber || noun.isOne(of: .label),
      last == head || passage[last - 1].isOne(of: [.label, .collective]) || joinsYears(passage, last)
    {
      // "Year 3 and 4"
      if joinsYears(passage, last) { return start }
      return noun.isNumber && last > head && passage[last - 1].isOne(of: [.label, .collective]) ? start : nil
    }
    // every child, each pupil, most Year 3s
    return opensWithQuantifier && noun.isOne(of: .people) ? start : nil
  }

  private static func joinsYears(_ passage: Passage, _ last: Int) -> Bool {
    passage[last].isNumber && passage[last - 1].isOne(of: .coordinator) && passage[last - 2].isNumber
      && passage[last - 3].isOne(of: .label)
  }

  private static let groups = Set(
    ["set", "band", "form", "table", "stream", "group", "reader", "writer"].map { WordHash.stem($0) }
  )

  private static func pupilFollows(_ passage: Passage, after index: Int) -> Bool {
    guard index + 2 < passage.count else { return false }
    for at in index + 2..<passage.count where passage[at].isOne(of: .modal) {
      let head = passage[at - 1]
      if head.isName || head.lexeme == .he || head.lexeme == .she || head.lexeme == .i
        || head.lexeme == .they,
        passage[at - 2].breaksClause || passage[at - 2].isOne(of: .coordinator)
      {
        return passage[at - 2].lexeme != .so
      }
    }
    return false
  }

  private static let outcomes = Set(
    [
      "get", "reduce", "bring", "help", "make", "improve", "increase", "hear", "raise", "lower", "ensure",
      "decrease",
    ].map { WordHash.stem($0) }
  )

  /// "Mum to get Aiden to school", "School to reduce his incidents": the numbers are still about the pupil.
  private static func tellsOfPupil(_ passage: Passage, after index: Int) -> Bool {
    let verb = passage[index + 1]
    guard outcomes.contains(verb.stem) else { return false }
    for at in index + 1..<min(index + 5, max(passage.count, index + 1)) {
      let token = passage[at]
      if token.breaksSentence { return false }
      // "make sure that Sam has a key adult"
      if passage[at + 1].isOne(of: .receiving) { return false }
      if token.isName || token.isOne(of: .owner) || token.lexeme == .him || token.isOne(of: .misconduct) {
        return true
      }
    }
    return false
  }
}
