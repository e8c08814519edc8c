// Questions that several rules share; each answer keeps one fault to one flag.
extension TargetReading {
  /// Whether the target is the pupil's own, not an adult's task.
  var hasOwnSubject: Bool {
    if case .adult = subject { return false }
    return true
  }

  /// Whether nothing that the pupil does can be seen, for reasons that no other rule gives.
  var lacksBehaviour: Bool {
    guard hasOwnSubject, !isSeen, broadScore == nil else { return false }
    if behaviours.conduct == nil, isScoredOnATask { return false }
    if behaviours.deficit != nil, !behaviours.hasReplacement { return false }
    return provision == nil
  }

  /// "25/25 on the practice test", "10 of 12 mixed facts": a score on a narrow task shows what is meant by knowing.
  private var isScoredOnATask: Bool {
    criteria.contains { quantity in
      quantity.kind == .share && quantity.unit != 0
        && !quantity.unitClasses.has([.occasion, .shortTime, .longTime, .people, .abstract, .weekday])
    } || (target.contains(.quiz) && criteria.contains { $0.kind == .share })
  }

  /// A feeling to which a number is tied without scale or sign.
  var countedFeeling: Int? {
    guard !criteria.isEmpty, !isSeen, hasOwnSubject, let index = behaviours.feeling,
      !target.contains(.scale), !success.contains(.scale)
    else { return nil }
    return index
  }

  /// A word that stands where a number should, if nothing is counted.
  var softWord: (FaultPlace.Field, Int)? {
    func find(_ passage: Passage) -> Int? {
      passage.tokens.indices.first { index in
        let token = passage[index]
        return token.isOne(of: .soft) && !token.isQuoted && token.lexeme != .well && token.lexeme != .good
          && !(token.lexeme == .more && passage[index + 1].isWord
            && !passage[index + 1].isOne(of: [.soft, .conduct, .adverb, .feeling]))
      }
    }
    if let index = find(target) { return (.target, index) }
    if let index = find(success) { return (.success, index) }
    return nil
  }

  /// A number that is a name or a condition, if nothing is counted.
  var measuresNothing: Range<Int>? {
    quantities.first { $0.role == .label || $0.role == .condition }?.range
  }

  /// The place of numbers about staff or a programme.
  var provisionNumber: (FaultPlace.Field, Range<Int>)? {
    if successQuantities.contains(where: { $0.role == .criterion }), Self.isAboutProvision(success) {
      return (.success, 0..<success.count)
    }
    guard quantities.contains(where: { $0.role == .criterion }) else { return nil }
    if case .received(let range) = provision { return (.target, range) }
    if case .adult(let range, false) = subject { return (.target, range) }
    return nil
  }
}
