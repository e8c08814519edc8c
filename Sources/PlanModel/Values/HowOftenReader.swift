/// Reads how often something is given; every word must be understood, or nothing is.
struct HowOftenReader {
  private var rest: ArraySlice<String>

  init(_ text: String) {
    // `3x/week` is three words to a person.
    var spaced = ""
    for character in text.lowercased() {
      switch character {
      case "×": spaced += " x "
      case "/": spaced += " / "
      case "&", "+": spaced += " and "
      case _ where character.isLetter || character.isNumber || character == "." || character == "'":
        let wasNumber = spaced.last?.isNumber ?? false
        spaced += wasNumber && character.isLetter ? " \(character)" : "\(character)"
      default: spaced += " "
      }
    }
    let words = spaced.split(separator: " ").map { word in
      // The point of 2.5 stays, so that nobody takes it for 25.
      String(word.hasSuffix(".") ? word.dropLast() : word).replacing("'s", with: "").filter { $0 != "'" }
    }
    rest = words.filter { !$0.isEmpty && !Self.silent.contains($0) }[...]
  }

  /// Words that leave the meaning as it is.
  private static let silent: Set<String> = [
    "on", "in", "the", "school", "of", "at", "during", "times", "time",
  ]

  mutating func read() -> HowOften? {
    let words = rest
    let ways: [(inout HowOftenReader) -> HowOften?] = [
      { $0.readWeekdays() }, { $0.readEvery() }, { $0.readTimes() }, { $0.readOneWord() },
    ]
    for way in ways {
      rest = words
      if let found = way(&self), rest.isEmpty { return found }
    }
    return nil
  }

  // MARK: The ways of saying it

  /// `daily`, `weekly`, `fortnightly`, `mornings`.
  private mutating func readOneWord() -> HowOften? {
    guard let word = next() else { return nil }
    switch word {
    case "half": return take("termly") ? HowOften(times: 2, in: .term) : nil
    case "alternate":
      return take("days", "day") ? HowOften(times: 5, in: .weeks(2)) : takeWeek(alternate: true)
    case "daily":
      takeMoment()
      return .daily
    default: return Self.adverb(word) ?? readDayParts(from: word)
    }
  }

  private mutating func takeWeek(alternate: Bool) -> HowOften? {
    take("weeks", "week") ? HowOften(times: 1, in: .weeks(alternate ? 2 : 1)) : nil
  }

  /// `every day`, `each morning and afternoon`, `every other day`, `every two weeks`, `every Monday`.
  private mutating func readEvery() -> HowOften? {
    guard take("every", "each") else { return nil }
    if take("other", "second") {
      if take("day") { return HowOften(times: 5, in: .weeks(2)) }
      return takeWeek(alternate: true)
    }
    if take("half") { return take("term") ? HowOften(times: 2, in: .term) : nil }
    if let number = takeNumber() {
      return take("weeks", "week") && (1...12).contains(number) ? HowOften(times: 1, in: .weeks(number)) : nil
    }
    guard let word = next() else { return nil }
    if word == "day" { takeMoment() }
    return Self.unit(word) ?? readDayParts(from: word)
  }

  /// `daily at registration`: when on the day, which changes nothing.
  private mutating func takeMoment() {
    guard let word = rest.first else { return }
    if Self.dayPart(word) != nil {
      rest.removeFirst()
    } else {
      _ = take("registration", "assembly", "hometime")
    }
  }

  /// `morning`, `mornings and afternoons`: each on every school day.
  private mutating func readDayParts(from first: String) -> HowOften? {
    guard var seen = Self.dayPart(first).map({ Set([$0]) }) else { return nil }
    while take("and") {
      _ = take("every", "each")
      guard let part = next().flatMap(Self.dayPart) else { return nil }
      seen.insert(part)
    }
    return HowOften(times: 5 * seen.count, in: .weeks(1))
  }

  /// `twice a week`, `3 x a day`, `four sessions per fortnight`, `once daily`, `two mornings a week`.
  private mutating func readTimes() -> HowOften? {
    guard let times = takeNumber() else { return nil }
    _ = take("x")
    let isOfDays = take("days", "day", "mornings", "morning", "afternoons", "afternoon")
    if !isOfDays { _ = take("sessions", "session", "lessons", "lesson") }
    if let adverb = rest.first.flatMap(Self.adverb) {
      _ = next()
      return isOfDays && adverb.span == .weeks(1) && adverb.times == 5 ? nil : Self.product(times, adverb)
    }
    if take("half") { return take("termly") ? HowOften(times: 2 * times, in: .term) : nil }
    let isJoined = take("a", "per", "each", "every", "/", "an")
    if take("half") { return take("term") ? HowOften(times: 2 * times, in: .term) : nil }
    if let number = takeNumber() {
      guard isJoined, (1...12).contains(number), take("weeks", "week") else { return nil }
      return HowOften(times: times, in: .weeks(number))
    }
    guard let unit = next().flatMap(Self.unit) else { return nil }
    // `two days a day` says nothing.
    if isOfDays, unit == .daily { return nil }
    return Self.product(times, unit)
  }

  /// `Mondays and Thursdays`, `Mon, Wed, Fri`, `Monday to Thursday`, `every Tuesday morning`.
  private mutating func readWeekdays() -> HowOften? {
    _ = take("every", "each")
    var seen: Set<String> = []
    var last: Int?
    var isRange = false
    while let word = next() {
      guard let day = Self.weekday(word) else { return nil }
      if isRange {
        guard let last, last < day else { return nil }
        for between in last + 1...day { seen.insert("\(between)") }
      } else {
        let part = rest.first.flatMap(Self.dayPart)
        if part != nil { _ = next() }
        guard seen.insert("\(day)\(part ?? "")").inserted else { return nil }
      }
      isRange = take("to", "till", "until")
      if !isRange { _ = take("and", "/") }
      last = day
    }
    return seen.isEmpty || isRange ? nil : HowOften(times: seen.count, in: .weeks(1))
  }

  // MARK: Words

  private static func product(_ times: Int, _ unit: HowOften) -> HowOften {
    HowOften(times: min(times, 1000) * unit.times, in: unit.span)
  }

  private static func adverb(_ word: String) -> HowOften? {
    switch word {
    case "daily": .daily
    case "weekly": HowOften(times: 1, in: .weeks(1))
    case "fortnightly": HowOften(times: 1, in: .weeks(2))
    case "termly": HowOften(times: 1, in: .term)
    default: nil
    }
  }

  private static func unit(_ word: String) -> HowOften? {
    switch word {
    case "day": .daily
    case "week", "wk": HowOften(times: 1, in: .weeks(1))
    case "fortnight": HowOften(times: 1, in: .weeks(2))
    case "term": HowOften(times: 1, in: .term)
    default: nil
    }
  }

  /// A part of the day that comes once.
  private static func dayPart(_ word: String) -> String? {
    var word = word
    if word.hasSuffix("s") { word.removeLast() }
    return switch word {
    case "morning", "am": "morning"
    case "afternoon", "pm": "afternoon"
    case "lunchtime", "lunch": "lunch"
    default: nil
    }
  }

  private static func weekday(_ word: String) -> Int? {
    for (number, name) in ["monday", "tuesday", "wednesday", "thursday", "friday"].enumerated() {
      if word == name || word == name + "s" { return number + 1 }
      if word.count >= 3, word.count <= 5, name.hasPrefix(word) { return number + 1 }
    }
    return word == "weds" ? 3 : nil
  }

  private static let numbers: [String: Int] = [
    "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  // MARK: Taking words

  private mutating func next() -> String? { rest.popFirst() }

  private mutating func take(_ words: String...) -> Bool {
    guard let first = rest.first, words.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeNumber() -> Int? {
    guard let first = rest.first, let number = Self.numbers[first] ?? (first.count < 4 ? Int(first) : nil),
      number > 0
    else { return nil }
    rest.removeFirst()
    return number
  }
}
