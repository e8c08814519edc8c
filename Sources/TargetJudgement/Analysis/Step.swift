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
    let starts = now.prefix(24).filter { $0.role != .label && !countsTrouble($0, target, baseline) }
    for goal in goals.prefix(24) where goal.role == .criterion || goal.role == .condition {
      if isGain(goal, target) { continue }
      for start in starts {
        guard let (wanted, got) = comparable(goal, start) ?? inSameTime(goal, start, goals, now) else {
          continue
        }
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
    if compared > 0, reached == compared, !isLimited(baseline, target) { return .alreadyMet }
    // "Already reads all 45"
    if saysAlready(baseline), now.contains(where: { $0.kind == .whole }) { return .alreadyMet }
    if compared > 0, reached > 0 || reached == compared, saysAlready(baseline) { return .alreadyMet }
    if isLeap || (compared == 0 && Ladder.isLeap(target: target, baseline: baseline))
      || isAllFromNothing(goals, baseline, now)
    {
      return .leap
    }
    let counts = goals.contains { $0.role == .criterion && $0.kind != .whole }
    if counts, compared == 0, now.contains(where: { $0.role == .criterion && $0.amount > 1 }) {
      return .differentUnits
    }
    return .ordinary
  }

  /// "Spills 4 times in 5": the number tells how often it goes wrong, where the goal tells how often right.
  private static func countsTrouble(_ start: Quantity, _ target: Passage, _ baseline: Passage) -> Bool {
    var at = start.range.lowerBound - 1
    let stop = max(-1, at - 8)
    while at > stop {
      let token = baseline[at]
      if token.breaksSentence || token.is(",") { return false }
      if token.isWord, troubles.contains(token.stem) || token.isOne(of: .misconduct) {
        // "puts his hand up rather than call out": what goes wrong now is still not what is counted.
        if target.mentions(.instead) || target.mentions(.rather) { return true }
        return !target.tokens.contains {
          $0.stem == token.stem || $0.isOne(of: .deficit) || $0.isOne(of: .slip)
        }
      }
      at -= 1
    }
    return false
  }

  private static let troubles = Set(
    [
      "spill", "spills", "spilt", "drop", "drops", "dropped", "forget", "forgets", "forgot", "miss", "misses",
      "missed",
      "lose", "loses", "lost", "cry", "cries", "cried", "hide", "hides", "hid", "fail", "fails", "failed",
      "ignore",
      "ignores", "ignored", "skips", "skipped", "guesses", "stormed", "storms", "refuses", "refused",
      "refuse", "fall",
      "falls", "fell", "freezes", "froze", "walks", "walked", "ran", "runs", "leaves", "left", "needs",
      "needed",
      "prompted", "stuck", "gives", "wet", "wets", "soiled", "soils", "late", "absent", "swore", "swears",
      "reverses",
      "reversed", "wrong", "incorrect", "knocks", "knock", "bumps", "trips", "breaks", "tips", "tears",
      "smudges",
      "muddles", "mixes", "confuses", "swaps", "omits", "slips", "wobbles", "stumbles", "slides", "rips",
      "interrupts",
      "stops", "quits", "repeats", "hesitates", "overshoots", "misreads", "misspells", "mishears",
    ].map { WordHash.stem($0) }
  )

  /// "improve by 20%": how much more, not how much.
  private static func isGain(_ goal: Quantity, _ target: Passage) -> Bool {
    target[goal.range.lowerBound - 1].lexeme == .by
  }

  /// "15 star jumps in 30 secs" and "18 in 30 secs": the time is the same, so the same thing is counted.
  private static func inSameTime(_ goal: Quantity, _ start: Quantity, _ goals: [Quantity], _ now: [Quantity])
    -> (Double, Double)?
  {
    guard goal.kind == .count, start.kind == .count, start.unit == 0, goal.role == .criterion,
      let time = goals.first(where: { $0.kind == .duration })?.amount,
      now.contains(where: { $0.kind == .duration && $0.amount == time })
    else { return nil }
    return (goal.amount, start.amount)
  }

  private static func comparable(_ goal: Quantity, _ start: Quantity) -> (Double, Double)? {
    if goal.kind == .share, start.kind == .share { return (goal.size, start.size) }
    if goal.kind == .whole, start.kind == .whole, goal.unit == start.unit || goal.unit == 0 || start.unit == 0
    {
      return (1, 1)
    }
    if goal.kind == start.kind, goal.kind == .duration, goal.bound != .open {
      return (goal.amount, start.amount)
    }
    if goal.kind == start.kind, goal.kind == .distance { return (goal.amount, start.amount) }
    let counted: [Quantity.Kind] = [.count, .share]
    guard counted.contains(goal.kind), counted.contains(start.kind), goal.unit != 0, goal.unit == start.unit
    else { return nil }
    return (goal.amount, start.amount)
  }

  /// "only", "with help", "then …": the baseline's number holds under easier conditions than the goal's.
  private static func isLimited(_ baseline: Passage, _ target: Passage) -> Bool {
    baseline.tokens.indices.contains { index in
      switch baseline[index].lexeme {
      case .only, .but, .then, .when, .support, .help: return true
      case .with:
        // "with his frame", as in the target
        let thing =
          baseline[index + 1].isOne(of: [.article, .owner]) ? baseline[index + 2] : baseline[index + 1]
        return !target.tokens.indices.contains { at in
          target[at].lexeme == .with && target[at + 1..<at + 3].contains { $0.stem == thing.stem }
        }
      default: return false
      }
    }
  }

  private static func saysAlready(_ baseline: Passage) -> Bool { baseline.mentions(.already) }

  /// From "most of the day out of class" to every lesson, every day.
  private static func isAllFromNothing(_ goals: [Quantity], _ baseline: Passage, _ now: [Quantity]) -> Bool {
    guard
      goals.contains(where: {
        $0.role == .criterion && ($0.kind == .whole || ($0.kind == .share && $0.amount >= $0.total))
          && $0.unitClasses.has([.occasion, .longTime])
      })
        || goals.contains(where: { $0.role == .criterion && $0.bound == .atMost && $0.amount == 0 })
    else { return false }
    // From a dozen times to never.
    if goals.contains(where: { $0.bound == .atMost && $0.amount == 0 && $0.unitClasses.has(.misconduct) }),
      now.contains(where: {
        $0.role == .criterion && $0.kind == .count && $0.amount >= (baseline.mentions(.day) ? 3 : 5)
      })
    {
      return true
    }
    return baseline.tokens.indices.contains { index in
      let token = baseline[index]
      let next = baseline[index + 1]
      return (token.lexeme == .most || token.lexeme == .every || token.lexeme == .all)
        && (next.isOne(of: [.longTime, .occasion]) || next.lexeme == .of || next.lexeme == .the)
    }
  }
}
