/// Children are called Roman, Maya, Will, Summer and Grace: in the place of a name a word means nothing else.
enum SubjectNames {
  static func forget(in passage: inout Passage) {
    for index in passage.tokens.indices {
      let token = passage[index]
      guard token.isWord, token.flags.contains(.capital), token.flags.contains(.known), !token.isQuoted,
        !token.isOne(of: never),
        token.lexeme == nil || token.isOne(of: [.topic, .month, .modal]) || seasons(token.lexeme),
        isSubject(passage, index)
      else { continue }
      passage.tokens[index].classes = []
      passage.tokens[index].strands = []
      passage.tokens[index].lexeme = nil
      passage.tokens[index].value = -1
      passage.tokens[index].form = .base
      passage.tokens[index].flags.remove(.known)
    }
  }

  /// Words that are subjects of targets without being names: staff, pupils, handwriting, progress.
  private static let never: WordClass = [
    .adult, .collective, .people, .pronoun, .article, .owner, .quantifier, .numberWord, .subject, .innerNoun,
    .conductNoun, .broadScore, .label, .preposition, .subordinator, .coordinator, .negative, .adverb, .filler,
    .provision, .equipment, .direction, .inner, .deficit, .weekday, .misconduct, .quiz,
  ]

  private static func seasons(_ lexeme: Lexeme?) -> Bool {
    lexeme == .summer || lexeme == .autumn || lexeme == .holiday || lexeme == .easter
  }

  private static func isSubject(_ passage: Passage, _ index: Int) -> Bool {
    let opens = index == 0 || passage[index - 1].breaksClause
    var next = index + 1
    // Maya-Rose
    if passage[next].is("-"), !passage[next].isSpaced, passage[next + 1].flags.contains(.capital) {
      next += 2
    }
    let follower = passage[next]
    if follower.isOne(of: .modal), !follower.flags.contains(.capital) {
      // "Can will" is nothing that anyone writes; "Will" opening a target is a verb unless another follows it.
      return opens || !passage[index - 1].isWord || !passage[index - 1].flags.contains(.capital)
    }
    guard opens else { return false }
    if follower.lexeme == .to {
      let verb = passage[next + 1]
      return verb.isOne(of: .anyVerb) && verb.form == .base
        && !passage[index].isOne(of: [.anyVerb, .conduct, .attending])
    }
    return follower.lexeme == .is && passage[next + 1].lexeme == .to
  }
}
