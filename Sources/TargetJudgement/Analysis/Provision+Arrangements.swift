// Arrangements: what is laid on, said without the pupil or in the passive.
extension Provision {
  /// "A visual timetable will be used", "Enlarged texts to be provided": somebody sees to it, and not the pupil.
  static func isArranged(_ passage: Passage, _ index: Int) -> Bool {
    guard passage[index].isOne(of: .beForm) else { return false }
    let done = passage[index + 1].isOne(of: .adverb) ? passage[index + 2] : passage[index + 1]
    var subject = index - 1
    while passage[subject].isOne(of: .modal) || passage[subject].lexeme == .to { subject -= 1 }
    let hasPupil =
      passage[subject].kind == .none || passage[subject].isName || passage[subject].isOne(of: .pronoun)
      || passage[subject].breaksClause
    return hasPupil ? placed.contains(done.stem) : arranged.contains(done.stem)
  }

  /// "Daily reading with a volunteer", "Reduced timetable": what opens the line is never what a pupil does.
  static func opensWithArrangement(_ passage: Passage) -> Range<Int>? {
    if passage[0].lexeme == .use, passage[1].lexeme == .of { return 0..<2 }
    if passage[0].lexeme == .more, passage[1].isOne(of: [.adult, .provision]) { return 0..<2 }
    if isOneToOne(passage, 0) { return 0..<3 }
    guard arrangements.contains(passage[0].stem) else { return nil }
    if passage[0].stem == small, passage[1].lexeme != .group { return nil }
    return 0..<min(2, passage.count)
  }

  private static let arranged = stems(
    """
    made built installed bought found located appointed used displayed provided adapted given offered available implemented introduced trialled delivered explored sourced
    ordered purchased enlarged differentiated simplified adjusted modified organised arranged planned considered
    purchased sought requested created established maintained shared agreed monitored reviewed assessed consulted
    """
  )
  private static let placed = stems(
    "taught supported withdrawn referred monitored seated assessed placed screened timetabled allocated accompanied"
  )
  private static let arrangements = stems(
    """
    daily weekly additional extra reduced alternative individual small adapted modified flexible provision opportunities
    visuals funding seating risk resources equipment referral advice training liaison therapy support intervention
    tuition fortnightly adult regular differentiated targeted specialist
    """
  )
  private static let small = WordHash.stem("small")

  private static func stems(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Vocabulary.shared.stem(of: String($0)) })
  }
}
