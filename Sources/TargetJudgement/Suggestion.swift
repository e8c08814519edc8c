internal import PlanModel

extension TargetJudge {
  /// The target in the usual frame, filled with what the teacher has written; angle brackets name what is missing.
  ///
  /// *By ‹date›, ‹name› will ‹do what› when ‹condition›, ‹measure› (now: ‹baseline›).*
  package func suggestion(for wording: TargetWording) -> String {
    SuggestionFrame(reading(wording)).text
  }
}

/// Picks the parts of a target out of its words.
private struct SuggestionFrame {
  private let reading: TargetReading
  private let passage: Passage

  init(_ reading: TargetReading) {
    self.reading = reading
    passage = reading.target
  }

  var text: String {
    let verb = verb
    let measure = measure(after: verb)
    let condition = condition(around: verb)
    var text = "By \(date), \(name) will "
    if let verb {
      let stops = [condition?.lowerBound, measure?.isObject == true ? nil : measure?.range.lowerBound]
        .compactMap(\.self)
        .filter { $0 > verb }
      let end = stops.min() ?? end(of: verb)
      text += doing(verb, min(end, self.end(of: verb)))
    } else {
      text += "<what you would see or hear>"
    }
    if let condition {
      let words = reading.words(condition)
      text += " " + words.prefix(1).lowercased() + words.dropFirst()
    } else if verb == nil || !Content.hasContext(passage, reading.behaviours, reading.quantities) {
      text += " when <where, when, with what or with whom>"
    }
    if let measure {
      if !measure.isObject { text += ", " + reading.words(measure.range) }
    } else if let success = successMeasure {
      text += ", " + success
    } else {
      text += ", <how many out of how many, or on how many days>"
    }
    return text + " (now: \(baseline))."
  }

  private var date: String {
    if let reviewBy = reading.wording.reviewBy, case .inTime = reading.review { return reviewBy.spoken }
    if case .inTime = reading.review, let day = reading.resolvedDate { return day.spoken }
    return "<date, at most a term away>"
  }

  /// The first name before the verb; names stand where nothing else is known of a word with a capital.
  private var name: String {
    guard reading.hasOwnSubject else { return "<name>" }
    if case .collective = reading.subject { return "<name>" }
    let end = min(reading.behaviours.seen.first ?? 12, passage.count)
    for index in 0..<min(end, 24) where passage[index].isName && !passage[index].isQuoted {
      var last = index
      // Ella-Mae
      if passage[index + 1].is("-"), !passage[index + 1].isSpaced, passage[index + 2].isName {
        last = index + 2
      }
      let word = reading.words(index..<last + 1)
      return passage[last].flags.contains(.possessive) ? String(word.dropLast(2)) : word
    }
    return "<name>"
  }

  private var verb: Int? {
    guard reading.hasOwnSubject, reading.provision == nil, !reading.lacksBehaviour else { return nil }
    return reading.behaviours.seen.first
  }

  private func end(of verb: Int) -> Int {
    var at = verb + 1
    while at < passage.count, !passage[at].breaksClause || passage[at].is(","), !isDateCue(at) { at += 1 }
    while at > verb + 1, passage[at - 1].kind == .mark, !passage[at - 1].isQuoted { at -= 1 }
    return at
  }

  private func isDateCue(_ index: Int) -> Bool {
    if passage[index].isDated { return true }
    guard passage[index].lexeme == .by || passage[index].lexeme == .within || passage[index].lexeme == .before
    else { return false }
    return passage[index + 1..<index + 5].contains { $0.isDated }
  }

  /// "reads the words" as "read the words".
  private func doing(_ verb: Int, _ end: Int) -> String {
    var last = max(end, verb + 1)
    while last > verb + 1,
      passage[last - 1].is(",") || passage[last - 1].is("-") || passage[last - 1].isOne(of: .coordinator)
    { last -= 1 }
    let words = reading.words(verb..<last)
    let first = reading.words(verb..<verb + 1)
    return Self.base(first, passage[verb].form) + words.dropFirst(first.count)
  }

  private static func base(_ word: String, _ form: WordForm) -> String {
    var word = word.prefix(1).lowercased() + word.dropFirst()
    guard form == .withS else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["shes", "ches", "sses", "xes", "oes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s") { word.removeLast() }
    return word
  }

  /// A clause such as "when the bell goes", before or after the verb.
  private func condition(around verb: Int?) -> Range<Int>? {
    for index in 0..<passage.count where !passage[index].isQuoted && !passage[index].isDated {
      switch passage[index].lexeme {
      case .when, .if, .whenever, .after, .before, .once, .during: break
      default: continue
      }
      guard index != verb else { continue }
      var end = index + 1
      while end < passage.count, !passage[end].breaksClause, !passage[end].isOne(of: .modal), end != verb {
        end += 1
      }
      while end > index + 1, passage[end - 1].isName, passage[end].isOne(of: .modal) || end == verb {
        end -= 1
      }
      return end > index + 1 ? index..<end : nil
    }
    return nil
  }

  /// The words around the first number that says when the target is met, and whether they are what the verb is about.
  private func measure(after verb: Int?) -> (range: Range<Int>, isObject: Bool)? {
    guard let first = reading.quantities.first(where: { $0.role == .criterion }), !reading.criteria.isEmpty
    else { return nil }
    // A count of weeks attended, of points or of outbursts is no measure of what is to be written instead.
    if verb == nil, reading.provision != nil || reading.broadScore != nil || reading.countedFeeling != nil {
      return nil
    }
    var start = first.range.lowerBound
    while start > 0, passage[start - 1].isWord,
      passage[start - 1].isOne(of: [.preposition, .quantifier, .negative])
        || passage[start - 1].lexeme == .than
        || passage[start - 1].lexeme == .least
    { start -= 1 }
    var end = first.range.upperBound
    while end < passage.count, !passage[end].breaksSentence, !passage[end].is("("), !isDateCue(end) {
      end += 1
    }
    while end > start + 1, passage[end - 1].kind == .mark, !passage[end - 1].is("%") { end -= 1 }
    // "tell a partner three ways they are alike": the number belongs to what is done.
    let countsThings =
      first.kind == .count && !first.unitClasses.has([.occasion, .longTime, .weekday, .slip, .prompt])
    let isObject =
      verb.map {
        start > $0 && !passage[$0..<start].contains { $0.breaksClause } && (start - $0 <= 2 || countsThings)
      } ?? false
    return (start..<end, isObject)
  }

  private var successMeasure: String? {
    guard reading.criteria.contains(where: { _ in true }), let success = reading.wording.successCriteria
    else { return nil }
    return Self.trimmed(success)
  }

  private var baseline: String {
    switch reading.start {
    case .usable: Self.trimmed(reading.wording.baseline ?? "")
    case .inSentence:
      reading.quantities.first { $0.role == .start }.map { reading.words($0.range) } ?? "as above"
    case .missing, .unfinished, .unhelpful, .otherSkill: "<what the pupil does now, counted the same way>"
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
