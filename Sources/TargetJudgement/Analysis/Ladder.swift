/// Skills in order of difficulty, where a jump of several rungs is no small step.
///
/// A rung is a word that gives away how far somebody has got: scribbles, words, sentences, stories.
struct Ladder: Sendable {
  /// Words that say that the target climbs this ladder; empty when its rungs are enough.
  private let verbs: Set<UInt32>
  private let rungs: [UInt32: Int]
  /// How many rungs are too many.
  private let leap: Int
  /// Things that make a low rung of a higher word.
  private let aid: Set<UInt32>?
  private let aidRung: Int

  private init(
    verbs: String,
    leap: Int,
    aids: String? = nil,
    aidRung: Int = 2,
    _ rungs: [(rung: Int, words: String)]
  ) {
    self.verbs = Set(verbs.split(separator: " ").map { Vocabulary.shared.stem(of: String($0)) })
    self.leap = leap
    self.aidRung = aidRung
    aid = aids.map { Set($0.split(separator: " ").map { Vocabulary.shared.stem(of: String($0)) }) }
    var found: [UInt32: Int] = [:]
    for (rung, words) in rungs {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let stem = Vocabulary.shared.stem(of: String(word))
        found[stem] = max(found[stem] ?? 0, rung)
      }
    }
    self.rungs = found
  }

  private static let all: [Ladder] = [
    // What is read or written, by length.
    Ladder(
      verbs: "read write type compose produce finish",
      leap: 4,
      [
        (
          1,
          "initial letter letters mark marks scribble scribbles name sounds single blends grapheme graphemes trace traces"
        ),
        (2, "cvc word words"),
        (3, "phrase sentence sentences caption captions"),
        (5, "paragraph paragraphs page pages passage letter_home report recount"),
        (
          6,
          "story stories chapter chapters novel essay book report poem diary play script argument newspaper"
        ),
      ]
    ),
    Ladder(
      verbs: "spell write dictation spelling",
      leap: 4,
      [
        (1, "initial name hear sounds letter letters s a t"),
        (2, "cvc"),
        (5, "polysyllabic multisyllabic statutory"),
        (6, "paragraph paragraphs page"),
      ]
    ),
    // Numbers.
    Ladder(
      verbs:
        "tables table divide division multiply multiplication fraction fractions percentage percentages algebra decimal decimals ratio long equation equations add subtract solve calculate paper arithmetic",
      leap: 4,
      aids: "object finger cube counter teddy",
      [
        (1, "object objects fingers cubes counts rote recites numerals numicon"),
        (2, "number line 2s 10s steps counts"),
        (3, "adds add bonds"),
        (
          6,
          "tables multiplication division fractions percentages fraction percentage decimals equations sats arithmetic"
        ),
        (7, "long algebra ratio"),
      ]
    ),
    // Talk.
    Ladder(
      verbs: "say speak talk tell retell present explain give describe hold",
      leap: 4,
      [
        (1, "cries babbles babble silent mute noises preverbal nonverbal vocalises"),
        (2, "sign signs symbol gesture gestures points grunts pulls label labels"),
        (3, "single word words"),
        (4, "phrase phrases short"),
        (6, "sentence sentences conversation paragraph"),
        (7, "story stories debate monologue presentation talk speech"),
      ]
    ),
    // Water.
    Ladder(
      verbs: "swim",
      leap: 4,
      [
        (1, "get refuses cries rail armbands face float side steps floats edge woggle noodle hold holds"),
        (5, "crawl backstroke breaststroke unaided metres lengths length butterfly m widths"),
      ]
    ),
    // Getting about.
    Ladder(
      verbs: "walk run climb ride cycle jump balance pedal scoot skip",
      leap: 4,
      aids: "frame walker wheelchair hoist",
      aidRung: 1,
      [
        (
          1,
          "crawls bottom cruises rolls shuffles stabilisers trike tricycle pushed scoots frame carried wheelchair hoist bunny foot"
        ),
        (3, "step steps"),
        (4, "bike bicycle"),
        (5, "km mile miles marathon race hill wall tower top road track hurdles laps"),
      ]
    ),
    // Food and clothes.
    Ladder(
      verbs: "eat cook prepare make meal dinner",
      leap: 4,
      [
        (1, "yoghurt yogurt crackers crisps puree pureed bottle licks smells touches sniffs milk tube peg"),
        (5, "roast meal dinner plate"),
      ]
    ),
    Ladder(
      verbs: "dress tie fasten wash shower",
      leap: 4,
      [
        (1, "dressed undressed holds arm arms limp passive carried"),
        (5, "completely fully entire everything outfit uniform"),
      ]
    ),
  ]

  /// Which ladders a word climbs, a bit for each.
  private static let climbedBy: [UInt32: UInt32] = {
    var climbedBy: [UInt32: UInt32] = [:]
    for (index, ladder) in all.enumerated() {
      for verb in ladder.verbs { climbedBy[verb, default: 0] |= 1 << UInt32(index) }
    }
    return climbedBy
  }()

  static func isLeap(target: Passage, baseline: Passage) -> Bool {
    guard !baseline.isEmpty else { return false }
    // One look-up a word tells which ladders are climbed at all: mostly none.
    var climbed: UInt32 = 0
    for token in target.tokens where token.isWord && !token.isQuoted && !token.isOne(of: .small) {
      climbed |= climbedBy[token.stem] ?? 0
    }
    guard climbed != 0 else { return false }
    return all.indices.contains { climbed & (1 << UInt32($0)) != 0 && all[$0].isLeap(target, baseline) }
      || saysNoWords(target, baseline)
  }

  private func isLeap(_ target: Passage, _ baseline: Passage) -> Bool {
    guard let goal = object(target), var now = highest(baseline) else { return false }
    // What is done with cubes or on fingers is not yet done with numbers.
    if let aid, baseline.tokens.contains(where: { aid.contains($0.stem) }) { now = min(now, aidRung) }
    return goal - now >= leap
  }

  /// The rung of what the verb is about; what follows a preposition only says where it comes from.
  private func object(_ target: Passage) -> Int? {
    var first: Int?
    var top: Int?
    var isBehindPreposition = false
    for index in 0..<target.count {
      let token = target[index]
      if token.breaksSentence, first != nil { break }
      if token.isOne(of: .preposition), token.lexeme != .of { isBehindPreposition = true }
      if token.breaksClause || token.isOne(of: .coordinator) { isBehindPreposition = false }
      guard token.isWord, !token.isQuoted, let rung = rungs[token.stem] else { continue }
      // Three pages are more than a page.
      if token.lexeme == .page, target[index - 1].value >= 3 { top = max(top ?? 7, 7) }
      // To talk is no talk.
      if token.lexeme == .talk, !target[index - 1].isOne(of: [.article, .shortTime]) { continue }
      first = first ?? rung
      // "stories in paragraphs": harder still than the first.
      if !isBehindPreposition { top = max(top ?? rung, rung) }
    }
    return top ?? first
  }

  private func highest(_ passage: Passage) -> Int? {
    passage.tokens.lazy.filter { $0.isWord && !$0.isQuoted }.compactMap { rungs[$0.stem] }.max()
  }

  /// From "no words yet" to sentences.
  private static func saysNoWords(_ target: Passage, _ baseline: Passage) -> Bool {
    guard baseline[0].lexeme == .no, baseline[1].stem == word else { return false }
    guard target.tokens.contains(where: { speaking.contains($0.stem) }) else { return false }
    return target.tokens.contains { sentences.contains($0.stem) }
  }

  private static let word = WordHash.stem("word")
  private static let speaking = Set(["say", "speak", "talk", "tell"].map { WordHash.stem($0) })
  private static let sentences = Set(
    ["sentence", "conversation", "talk", "presentation", "story"].map { WordHash.stem($0) }
  )
}
