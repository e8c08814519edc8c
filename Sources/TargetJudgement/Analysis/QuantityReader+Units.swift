// The word that a number counts, and the words around it that set a bound.
extension QuantityReader {
  /// The word that is counted, and the index behind it.
  func unit(from index: Int) -> (token: Token, end: Int) {
    var at = index
    for step in 0..<5 {
      // "two 'why' questions"
      while passage[at].isQuoted, at < index + 6 { at += 1 }
      let token = passage[at]
      guard token.isWord, !token.isDated, !token.isQuoted else { break }
      // "11 of them right"
      if step == 0, token.lexeme == .of, passage[at + 1].lexeme == .them || passage[at + 1].lexeme == .these {
        at += 2
        if passage[at].stem == Self.right || passage[at].stem == Self.correct { return (passage[at], at + 1) }
        break
      }
      // "18 right in 2 minutes"
      if step == 0, token.stem == Self.right || token.stem == Self.correct || token.stem == Self.wrong {
        return (token, at + 1)
      }
      if token.isOne(of: .label), passage[at + 1].isNumber {
        at += 2
        continue
      }
      // "30 HFW", "a two page story"
      if step == 0,
        Self.abbreviations.contains(token.stem) || token.lexeme == .page || token.stem == Self.paragraph
      {
        return (token, at + 1)
      }
      // Word problems are problems.
      if token.stem == Self.word, passage[at + 1].stem == Self.problem { return (passage[at + 1], at + 2) }
      if token.isOne(of: [
        .occasion, .shortTime, .longTime, .distance, .slip, .prompt, .weekday, .people, .grade,
      ]) {
        return (token, at + 1)
      }
      if token.isOne(of: [.preposition, .article, .owner, .subordinator, .coordinator, .modal, .pronoun]) {
        break
      }
      if token.form == .withS || token.flags.contains(.plural) { return (token, at + 1) }
      if step == 4 { break }
      at += 1
    }
    return (.none, index)
  }

  func kind(of unit: Token) -> Quantity.Kind {
    if unit.isOne(of: .shortTime) { return .duration }
    return unit.isOne(of: .distance) && !unit.isOne(of: .body) ? .distance : .count
  }

  func scaled(_ amount: Double, _ unit: Token) -> Double {
    switch unit.lexeme {
    case .minute: return amount * 60
    case .hour: return amount * 3600
    case .km: return amount * 1000
    case .mile: return amount * 1600
    case .cm: return amount / 100
    default:
      if unit.stem == Self.min || unit.stem == Self.minutes { return amount * 60 }
      if unit.stem == Self.hr { return amount * 3600 }
      return amount
    }
  }

  func bound(_ start: Int, _ end: Int) -> Quantity.Bound {
    var after = end
    // "2 prompts or fewer"
    for _ in 0..<3 {
      if passage[after].lexeme == .or {
        switch passage[after + 1].lexeme {
        case .fewer, .less, .under, .below: return .atMost
        case .more, .better, .above: return .atLeast
        default: break
        }
      }
      after += 1
    }
    for step in 1...3 {
      switch passage[start - step].lexeme {
      case .least: return .atLeast
      case .most, .maximum, .max: return .atMost
      case .more, .over, .above:
        return passage[start - step - 1].isOne(of: .negative) ? .atMost : .atLeast
      case .fewer, .less, .under, .below, .inside: return .atMost
      case .up where passage[start - step + 1].lexeme == .to: return lowering ? .atMost : .open
      case .only: return .atMost
      default: break
      }
      if passage[start - step].kind == .mark { break }
    }
    return lowering ? .atMost : .open
  }

  func durationBound(_ index: Int, _ bound: Quantity.Bound) -> Quantity.Bound {
    if bound != .open { return bound }
    switch passage[index - 1].lexeme {
    case .within, .inside, .under: return .atMost
    case .for: return .atLeast
    default: return .open
    }
  }

  static let abbreviations = Set(["hfw", "cew", "gpc", "phoneme", "ccvc", "cvcc"].map { WordHash.stem($0) })
  static let right = WordHash.stem("right")
  static let wrong = WordHash.stem("wrong")
  static let correct = WordHash.stem("correct")
  static let word = WordHash.stem("word")
  static let wordsPerMinute = WordHash.stem("wpm")
  static let problem = WordHash.stem("problem")
  static let mark = WordHash.stem("mark")
  static let s = WordHash.stem("s")
  static let m = WordHash.stem("m")
  static let cut = WordHash.stem("cut")
  static let paragraph = WordHash.stem("paragraph")
  static let min = WordHash.stem("min")
  static let minutes = WordHash.stem("mins")
  static let hr = WordHash.stem("hr")
  static let dimensions = WordHash.stem("d")
  static let ordinals = Set(["th", "st", "nd", "rd"].map { WordHash.stem($0) })
  static let timesToken = Token(
    kind: .word,
    lexeme: .times,
    stem: WordHash.stem("times"),
    classes: .occasion
  )
}
