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

  static func read(target: Passage, targetQuantities: [Quantity], baseline: Passage, quantities: [Quantity])
    -> Start
  {
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
      return isVerb && tells(token)
    }
    func tells(_ token: Token) -> Bool {
      token.isOne(of: [.observable, .misconduct]) && token.lexeme != .work && token.lexeme != .see
        && token.lexeme != .need && token.lexeme != .help
        && !token.isOne(of: [.unfinished, .label, .character])
    }
    if !isCounted, isUnfinished(baseline) { return .unfinished }
    if isCounted || tellsDoing {
      return isOtherSkill(target, targetQuantities, baseline, quantities) ? .otherSkill : .usable
    }
    let words = baseline.tokens.count { $0.isWord }
    let bare = !baseline.contains(.negative)
    if bare, words <= 1 || baseline.contains([.diagnosis, .standing, .character]) { return .unhelpful }
    return isOtherSkill(target, targetQuantities, baseline, quantities) ? .otherSkill : .usable
  }

  private static func saysNow(_ target: Passage) -> Bool {
    for index in 0..<target.count {
      switch target[index].lexeme {
      case .currently: return true
      case .now
      where index > 0
        && (target[index - 1].breaksClause || target[index + 1].isNumber || target[index + 1].is(":")):
        return true
      case .present where target[index - 1].lexeme == .at: return true
      case .from where target[index - 1].lexeme == .up || target[index - 1].lexeme == .down:
        if target[index + 1].isNumber || target[index + 2].isNumber { return true }
      default: break
      }
    }
    return false
  }

  private static func isUnfinished(_ baseline: Passage) -> Bool {
    if baseline.contains(.unfinished) { return true }
    let first = baseline[0]
    if first.lexeme == .no, records.contains(baseline[1].stem) { return true }
    if first.lexeme == .to, baseline[1].lexeme == .follow { return true }
    if first.lexeme == .see || first.lexeme == .refer || first.stem == Self.as { return true }
    for index in 0..<baseline.count {
      let token = baseline[index]
      guard token.lexeme == .not || (token.lexeme == .to && baseline[index + 1].lexeme == .be) else {
        continue
      }
      if baseline[index + 1..<index + 4].contains(where: { checks.contains($0.stem) }) { return true }
    }
    return false
  }

  private static let `as` = WordHash.stem("as")
  private static let records = Set(
    ["information", "data", "record", "baseline", "assessment", "evidence", "info", "report", "score"].map {
      WordHash.stem($0)
    }
  )
  private static let checks: Set<UInt32> = Set(
    [
      "assess", "confirm", "test", "measure", "check", "complete", "record", "observe", "know", "known",
      "confirmed", "decided", "decide", "set",
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
      for token in passage.tokens where token.isWord && !token.isQuoted && !token.isOne(of: .subject) {
        union.formUnion(token.classes)
      }
      return union.intersection(subjects.reduce([]) { $0.union($1) })
    }
    let (goal, now) = (found(in: target), found(in: baseline))
    guard !goal.isEmpty, !now.isEmpty, !goal.has(now) else { return false }
    let stems = Set(target.tokens.lazy.filter { $0.isWord && !$0.isOne(of: .small) }.map(\.stem))
    return !baseline.tokens.contains { $0.isWord && stems.contains($0.stem) }
  }
}
