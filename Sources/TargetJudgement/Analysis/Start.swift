/// What is known of where the pupil starts.
enum Start: Sendable {
  case usable
  /// The target itself says it: from 12 to 20, (now manages 4).
  case inSentence
  case missing
  /// To be confirmed, or only a pointer to a file.
  case unfinished
  /// A diagnosis, a band, a remark on character: nothing about this skill.
  case unhelpful
  case otherSkill

  static func read(
    target: Passage,
    targetQuantities: [Quantity],
    successQuantities: [Quantity],
    baseline: Passage,
    quantities: [Quantity]
  ) -> Start {
    let goals = targetQuantities + successQuantities
    if targetQuantities.contains(where: { $0.role == .start }) || saysNow(target) { return .inSentence }
    guard baseline.tokens.contains(where: { $0.isWord || $0.kind == .number }) else { return .missing }
    let namesDiagnosis = baseline.contains(.diagnosis)
    // "GMFCS 2" grades a diagnosis.
    let isCounted = quantities.contains {
      $0.role != .label && !(namesDiagnosis && $0.kind == .count && $0.unit == 0)
    }
    let tellsDoing = baseline.tokens.indices.contains { index in
      let token = baseline[index]
      let before = baseline[index - 1]
      let isVerb =
        token.form != .base || before.kind != .word || before.isOne(of: [.modal, .pronoun, .negative])
        || before.lexeme == .to
      // A hearing loss is no hearing.
      return isVerb && tells(token) && !baseline[index + 1].isOne(of: .diagnosis)
    }
    func tells(_ token: Token) -> Bool {
      token.isOne(of: [.observable, .misconduct]) && token.lexeme != .work && token.lexeme != .see
        && token.lexeme != .need && token.lexeme != .help
        && !token.isOne(of: [.unfinished, .label, .character]) && !efforts.contains(token.stem)
    }
    if !quantities.contains(where: { $0.kind == .share || $0.kind == .distance || $0.kind == .duration }),
      !isCounted || opensUnfinished(baseline), isUnfinished(baseline)
    {
      return .unfinished
    }
    // "BPVS on the 4th centile", "SAS 79": how he stands among others, unless that is what is to rise.
    if baseline.contains(.broadScore), !target.contains(.broadScore), !target.mentions(.score), !tellsDoing,
      !quantities.contains(where: { $0.kind == .share || $0.unit != 0 })
    {
      return .unhelpful
    }
    if isCounted || tellsDoing {
      return isOtherSkill(target, goals, baseline, quantities) ? .otherSkill : .usable
    }
    let words = baseline.tokens.count { $0.isWord }
    let bare = !baseline.contains(.negative)
    // One word is too little, unless it is a doing or a skill: "Watches", "CVC".
    let isLone =
      words <= 1
      && !baseline.tokens.contains {
        $0.kind == .number || !$0.strands.isEmpty
          || ($0.form == .withS && !$0.isOne(of: [.standing, .character]))
      }
    let standsAtLevel = worksAtLevel(baseline) && !target.contains(.standing)
    if bare,
      standsAtLevel || isLone || baseline.contains([.diagnosis, .character]) || isBand(baseline)
        || isPraise(baseline)
    {
      return .unhelpful
    }
    if bare, isRecordKeeping(baseline, of: target) { return .unhelpful }
    return isOtherSkill(target, goals, baseline, quantities) ? .otherSkill : .usable
  }

  /// "New to the school", "Assessment folder", "Summer born": about the pupil's papers, and no word about any skill.
  private static func isRecordKeeping(_ baseline: Passage, of target: Passage) -> Bool {
    guard baseline.tokens.contains(where: { papers.contains($0.stem) }) else { return false }
    let stems = Set(target.tokens.lazy.filter { $0.isWord && !$0.isOne(of: .small) }.map(\.stem))
    return baseline.tokens.allSatisfy { token in
      guard token.isWord else { return true }
      if token.isOne(of: [.observable, .misconduct, .inner, .feeling, .weak, .conduct, .soft]) {
        return false
      }
      if stems.contains(token.stem), !token.isOne(of: .small) { return false }
      if papers.contains(token.stem) { return true }
      if !token.strands.isEmpty || token.isQuoted || token.lexeme == .only { return false }
      return true
    }
  }

  private static let papers = Set(
    [
      "school", "folder", "file", "tracker", "support", "report", "evening", "meeting", "ask", "born", "new",
      "glasses",
      "attender", "attendance", "review", "plan", "previous", "history", "medical", "hearing", "vision",
      "normal",
      "referral", "register", "transferred", "arrived", "joined", "since", "baseline", "assessment",
      "caseload", "list",
      "profile", "ehcp", "paperwork", "notes", "premium", "entry", "discussed", "taken", "mentioned",
    ].map { Vocabulary.shared.stem(of: $0) }
  )

  private static func saysNow(_ target: Passage) -> Bool {
    for index in 0..<target.count {
      switch target[index].lexeme {
      case .currently: return true
      case .now
      where index > 0
        && (target[index - 1].breaksClause || target[index + 1].isNumber || target[index + 1].is(":")):
        return true
      case .now where saysScore(target, before: index): return true
      case .present where target[index - 1].lexeme == .at: return true
      case .from where target[index - 1].lexeme == .up || target[index - 1].lexeme == .down:
        if target[index + 1].isNumber || target[index + 2].isNumber { return true }
      default:
        if target[index].stem == moment, target[index - 1].lexeme == .the,
          saysScore(target, before: index - 2)
        {
          return true
        }
      }
    }
    return false
  }

  /// "(11 now)", "2 of them at the moment", "going from one button now".
  private static func saysScore(_ target: Passage, before index: Int) -> Bool {
    let after = target[index + 1]
    guard after.kind == .none || after.breaksClause || target[index].lexeme != .now else { return false }
    for at in stride(from: index - 1, to: index - 4, by: -1) {
      if target[at].breaksClause { return false }
      if target[at].isNumber || target[at].lexeme == .nothing { return true }
    }
    return false
  }

  private static let moment = WordHash.stem("moment")

  /// "Has a good relationship with the tutor", "excellent attendance".
  private static func isPraise(_ baseline: Passage) -> Bool {
    baseline.tokens.indices.contains { index in
      praising.contains(baseline[index].stem) && praised.contains(baseline[index + 1].stem)
    }
  }

  private static let praising = Set(
    ["good", "great", "strong", "excellent", "super", "positive", "supportive", "close", "brilliant"]
      .map { Vocabulary.shared.stem(of: $0) }
  )
  private static let praised = Set(
    [
      "relationship", "bond", "attendance", "attitude", "rapport", "family", "parents", "home", "manners",
      "friendship",
    ]
    .map { Vocabulary.shared.stem(of: $0) }
  )

  /// "Below expectations", "weak reader", but not "weak pencil grip": that says what is weak of the skill.
  private static func isBand(_ baseline: Passage) -> Bool {
    // "Working towards", "working at greater depth", "working below".
    if let work = baseline.tokens.firstIndex(where: { $0.lexeme == .work && $0.form == .ing }),
      rungs.contains(baseline[work + 1].stem),
      !baseline[work + 2].isWord && baseline[work + 1].lexeme != .at
        || baseline[work + 2].isOne(of: .standing)
    {
      return true
    }
    guard let index = baseline.tokens.firstIndex(where: { $0.isOne(of: .standing) }) else { return false }
    // "half a bottle on average"
    if baseline[index].lexeme == .average, baseline[index - 1].isWord { return false }
    guard measured.contains(baseline[index].stem) else { return true }
    let rest = baseline.tokens.dropFirst(index + 1).filter { $0.isWord && !$0.isOne(of: .small) }
    guard let last = rest.last else { return true }
    return last.isOne(of: [.subject, .innerNoun, .conductNoun, .standing, .broadScore])
      || general.contains(last.stem)
  }

  private static let rungs = Set(["towards", "at", "below", "within", "above"].map { WordHash.stem($0) })
  /// "Working at Year 1 level"
  private static func worksAtLevel(_ baseline: Passage) -> Bool {
    baseline.tokens.indices.contains { index in
      baseline[index].lexeme == .work && baseline[index].form == .ing && baseline[index + 1].lexeme == .at
        && baseline[index + 2].isOne(of: .label)
    }
  }

  private static let measured = Set(["weak", "poor", "low"].map { WordHash.stem($0) })
  private static let general = Set(
    [
      "reader", "writer", "speller", "level", "set", "group", "band", "base", "memory", "processing", "score",
      "start",
    ]
    .map { WordHash.stem($0) }
  )
  private static let efforts = Set(
    ["try", "tries", "enjoy", "work", "improve"].map {
      WordHash.stem($0)
    }
  )

  private static func isUnfinished(_ baseline: Passage) -> Bool {
    if baseline.contains(.unfinished) { return true }
    if (0..<baseline.count).contains(where: {
      baseline[$0].lexeme == .to && baseline[$0 + 1].lexeme == .follow && !baseline[$0 + 2].isWord
    }) {
      return true
    }
    let first = baseline[0]
    // "N/A"
    if first.stem == n, baseline[1].is("/"), baseline[2].lexeme == .a { return true }
    if first.lexeme == .no, records.contains(baseline[1].stem) { return true }
    if first.lexeme == .to, baseline[1].lexeme == .follow { return true }
    if first.lexeme == .see || first.lexeme == .refer || first.stem == Self.as { return true }
    for index in 0..<baseline.count {
      let token = baseline[index]
      guard token.lexeme == .not || (token.lexeme == .to && baseline[index + 1].lexeme == .be) else {
        continue
      }
      if baseline[index + 1..<index + 4].contains(where: {
        checks.contains($0.stem) && $0.form != .base && $0.form != .withS || known.contains($0.stem)
      }) {
        return true
      }
    }
    return false
  }

  private static let known = Set(
    ["known", "confirmed", "decided", "set", "taken", "established"].map { WordHash.stem($0) }
  )

  private static func opensUnfinished(_ baseline: Passage) -> Bool {
    let first = baseline[0]
    return first.isOne(of: .unfinished) || first.lexeme == .to || first.lexeme == .see || first.lexeme == .not
      || papers.contains(first.stem)
  }

  private static let n = WordHash.stem("n")
  private static let `as` = WordHash.stem("as")
  private static let records = Set(
    ["information", "data", "record", "baseline", "assessment", "evidence", "info", "report", "score"].map {
      WordHash.stem($0)
    }
  )
  private static let checks: Set<UInt32> = Set(
    [
      "assess", "confirm", "test", "measure", "check", "complete", "record", "observe", "know", "known",
      "confirmed", "decided", "decide", "set", "taken", "established",
    ].map { WordHash.stem($0) }
  )

  /// Whether target and baseline are about plainly different subjects and share no word.
  private static func isOtherSkill(
    _ target: Passage,
    _ goals: [Quantity],
    _ baseline: Passage,
    _ quantities: [Quantity]
  ) -> Bool {
    // Out of the same total: the same sheet, whatever else is said about it.
    if let now = quantities.first(where: { $0.kind == .share }),
      goals.contains(where: { $0.kind == .share && $0.total == now.total })
    {
      return false
    }
    let subjects: [WordClass] = [.literacy, .maths, .sport, .selfCare]
    func found(in passage: Passage) -> WordClass {
      var union: WordClass = []
      for token in passage.tokens
      where token.isWord && !token.isQuoted && !token.isOne(of: [.subject, .misconduct]) {
        union.formUnion(token.classes)
      }
      return union.intersection(subjects.reduce([]) { $0.union($1) })
    }
    let (goal, now) = (found(in: target), found(in: baseline))
    let byClass = !goal.isEmpty && !now.isEmpty && !goal.has(now)
    guard byClass || areApart(strands(of: target), strands(of: baseline)) else { return false }
    let stems = Set(target.tokens.lazy.filter { $0.isWord && !$0.isOne(of: .small) }.map(\.stem))
    return !baseline.tokens.contains { $0.isWord && stems.contains($0.stem) }
  }

  /// Whether two texts are in strands of learning that have nothing to do with each other.
  private static func areApart(_ goal: Strand, _ now: Strand) -> Bool {
    guard !goal.isEmpty, !now.isEmpty, goal.isDisjoint(with: now) else { return false }
    for family in [Strand.text, .talking, .sums, .care]
    where !goal.isDisjoint(with: family) && !now.isDisjoint(with: family) {
      return false
    }
    // Reading, writing and sums on one side; bodies, feelings and play on the other.
    let lessons: Strand = [.text, .sums]
    let onlyLessons = now.isSubset(of: lessons)
    // A jump says nothing about a sentence.
    let desk: Strand = [.writing, .spelling, .pen, .number]
    if now == .wholeBody, goal.isSubset(of: [.text, .sums, .speech]), !goal.isDisjoint(with: desk) {
      return true
    }
    return onlyLessons && (goal.isDisjoint(with: .text) || goal.isDisjoint(with: .sums))
  }

  private static func strands(of passage: Passage) -> Strand {
    var union: Strand = []
    for token in passage.tokens where token.isWord && !token.isQuoted && !token.isDated {
      union.formUnion(token.strands)
    }
    return union
  }
}
