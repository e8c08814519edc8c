/// The step from baseline to criterion.
enum Step: Sendable, Equatable {
  case ordinary
  case alreadyMet
  case leap
  /// Both have numbers, none of which can be compared.
  case differentUnits

  static func measure(_ goals: [Quantity], from now: [Quantity], target: Passage, baseline: Passage) -> Step {
    var compared = 0
    var reached = 0
    var isLeap = false
    // Nobody writes more; the bound keeps odd input from costing its square.
    for goal in goals.prefix(24) where goal.role == .criterion || goal.role == .condition {
      for start in now.prefix(24) where start.role != .label {
        guard let (wanted, got) = comparable(goal, start) else { continue }
        let atMost = goal.bound == .atMost
        if !atMost, goal.kind != .share, got > 0, wanted >= got * 8, wanted - got >= 10 { isLeap = true }
        if goal.role == .condition {
          // A harder task than the one already managed is a step of its own.
          if got < wanted { reached -= 1_000 }
          continue
        }
        compared += 1
        if atMost ? got <= wanted : got >= wanted { reached += 1 }
      }
    }
    if compared > 0, reached == compared, !isLimited(baseline) { return .alreadyMet }
    if compared > 0, reached > 0 || reached == compared, saysAlready(baseline) { return .alreadyMet }
    if isLeap || (compared == 0 && Ladder.isLeap(target: target, baseline: baseline))
      || isAllFromNothing(goals, baseline)
    {
      return .leap
    }
    let counts = goals.contains { $0.role == .criterion && $0.kind != .whole }
    if counts, compared == 0, now.contains(where: { $0.role == .criterion && $0.amount > 1 }) {
      return .differentUnits
    }
    return .ordinary
  }

  private static func comparable(_ goal: Quantity, _ start: Quantity) -> (Double, Double)? {
    if goal.kind == .share, start.kind == .share { return (goal.size, start.size) }
    if goal.kind == start.kind, goal.kind == .duration, goal.bound != .open {
      return (goal.amount, start.amount)
    }
    if goal.kind == start.kind, goal.kind == .distance { return (goal.amount, start.amount) }
    let counted: [Quantity.Kind] = [.count, .share]
    guard counted.contains(goal.kind), counted.contains(start.kind), goal.unit != 0, goal.unit == start.unit
    else { return nil }
    return (goal.amount, start.amount)
  }

  /// "only", "with help", "then …": the baseline's number holds under easier conditions.
  private static func isLimited(_ baseline: Passage) -> Bool {
    baseline.tokens.contains {
      $0.lexeme == .only || $0.lexeme == .with || $0.lexeme == .but || $0.lexeme == .then
        || $0.lexeme == .when
        || $0.lexeme == .support || $0.lexeme == .help
    }
  }

  private static func saysAlready(_ baseline: Passage) -> Bool { baseline.mentions(.already) }

  /// From "most of the day out of class" to every lesson, every day.
  private static func isAllFromNothing(_ goals: [Quantity], _ baseline: Passage) -> Bool {
    guard
      goals.contains(where: {
        $0.role == .criterion && $0.kind == .share && $0.amount >= $0.total
          && $0.unitClasses.has([.occasion, .longTime])
      })
        || goals.contains(where: { $0.role == .criterion && $0.bound == .atMost && $0.amount == 0 })
    else { return false }
    return baseline.tokens.indices.contains { index in
      let token = baseline[index]
      let next = baseline[index + 1]
      return (token.lexeme == .most || token.lexeme == .every || token.lexeme == .all)
        && (next.isOne(of: [.longTime, .occasion]) || next.lexeme == .of || next.lexeme == .the)
    }
  }
}

/// Skills in order of difficulty, where a jump of several rungs is no small step.
private enum Ladder {
  /// What is written or read, by length.
  private static let text: [(rung: Int, words: String)] = [
    (1, "initial letter letters mark marks scribble scribbles copies name sounds"),
    (2, "cvc word words"),
    (3, "phrase sentence sentences caption"),
    (5, "paragraph paragraphs page pages"),
    (6, "story stories chapter chapters novel essay book report"),
  ]
  private static let number: [(rung: Int, words: String)] = [
    (1, "object objects fingers cubes"),
    (2, "number line 2s 10s steps counts"),
    (5, "tables multiplication division fractions percentages long"),
  ]
  private static let speech: [(rung: Int, words: String)] = [
    (1, "cries babbles babble silent mute noises"),
    (2, "sign signs symbol gesture gestures points"),
    (3, "single word words"),
    (4, "phrase phrases short"),
    (6, "sentence sentences conversation talk presentation"),
    (7, "story stories"),
  ]
  private static let water: [(rung: Int, words: String)] = [
    (1, "rail armbands face float"),
    (5, "crawl backstroke breaststroke unaided metres lengths"),
  ]

  static func isLeap(target: Passage, baseline: Passage) -> Bool {
    guard !baseline.isEmpty else { return false }
    return jump(textRungs, target, baseline, least: 4, onlyWith: reading)
      || jump(numberRungs, target, baseline, least: 3, onlyWith: tables)
      || jump(speechRungs, target, baseline, least: 4, onlyWith: speaking) || saysNoWords(target, baseline)
      || jump(waterRungs, target, baseline, least: 4, onlyWith: swim)
  }

  private static let textRungs = rungs(text)
  private static let numberRungs = rungs(number)
  /// From "no words yet" to sentences.
  private static func saysNoWords(_ target: Passage, _ baseline: Passage) -> Bool {
    guard baseline[0].lexeme == .no, baseline[1].stem == word, highest(speechRungs, target) ?? 0 >= 6 else {
      return false
    }
    return target.tokens.contains { speaking.contains($0.stem) }
  }

  private static let word = WordHash.stem("word")
  private static let speechRungs = rungs(speech)
  private static let speaking = Set(["say", "speak", "talk", "tell"].map { WordHash.stem($0) })
  private static let waterRungs = rungs(water)
  private static let reading = Set(["read", "write"].map { WordHash.stem($0) })
  private static let tables = Set(["tables", "table"].map { WordHash.stem($0) })
  private static let swim = Set(["swim"].map { WordHash.stem($0) })

  private static func rungs(_ ladder: [(rung: Int, words: String)]) -> [UInt32: Int] {
    var rungs: [UInt32: Int] = [:]
    for (rung, words) in ladder {
      for word in words.split(separator: " ") { rungs[WordHash.stem(String(word))] = rung }
    }
    return rungs
  }

  private static func jump(
    _ rungs: [UInt32: Int],
    _ target: Passage,
    _ baseline: Passage,
    least: Int,
    onlyWith verbs: Set<UInt32>
  ) -> Bool {
    guard target.tokens.contains(where: { verbs.contains($0.stem) }) else { return false }
    guard let goal = highest(rungs, target), let now = highest(rungs, baseline) else { return false }
    return goal - now >= least
  }

  private static func highest(_ rungs: [UInt32: Int], _ passage: Passage) -> Int? {
    passage.tokens.lazy.filter { $0.isWord && !$0.isQuoted }.compactMap { rungs[$0.stem] }.max()
  }
}
