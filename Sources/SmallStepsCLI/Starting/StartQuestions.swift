internal import ArgumentParser
internal import NewSchool
internal import PlanModel

/// Asks for what `init` was not told, a line for each answer; an empty line takes what is proposed.
struct StartQuestions {
  /// Whether there is somebody to ask.
  let isAsking: Bool
  let today: CalendarDate

  func answers(for options: Init, isStarted: Bool) throws -> SchoolAnswers {
    let name = try name(options.name, isStarted: isStarted)
    let year = options.year ?? year
    var terms = options.terms
    if terms.isEmpty, isAsking { terms = self.terms(of: year) }
    var classes = options.classes
    if classes.isEmpty, isAsking {
      classes = list(
        "Classes, each with its year groups, such as `3-oak 3`. An empty line ends; at once, one for each year:",
        SchoolAnswers.Class.init(typed:)
      ) { SchoolAnswers(name: name, year: year, classes: $0) }
    }
    var staff = options.staff
    if staff.isEmpty, isAsking {
      staff = list(
        "Staff by id and role, such as `T03 SENCo`. An empty line ends; at once, somebody for each role:",
        SchoolAnswers.Member.init(typed:)
      ) { SchoolAnswers(name: name, year: year, staff: $0) }
    }
    let answers = SchoolAnswers(name: name, year: year, terms: terms, classes: classes, staff: staff)
    if let contradiction = answers.contradiction {
      throw ValidationError("\(contradiction.flag): \(contradiction.words).")
    }
    return answers
  }

  private func name(_ given: String?, isStarted: Bool) throws -> String {
    var name = Self.trimmed(given ?? "")
    while name.isEmpty, isAsking {
      guard let line = ask("The school's name") else { break }
      name = line
    }
    // Where there are settings already, none are written.
    if isStarted { return name }
    guard !name.isEmpty else { throw ValidationError("Give the school's name with --name.") }
    return name
  }

  private var year: AcademicYear {
    let usual = SchoolAnswers.year(startedOn: today)
    while isAsking {
      guard let line = ask("The academic year to begin with", proposed: usual.description), !line.isEmpty
      else { break }
      if let year = AcademicYear(line) { return year }
      Output.prompt("A year is written 2026-27.\n")
    }
    return usual
  }

  /// The terms, when at least one of them differs from the usual; else none, so that they are marked to be checked.
  private func terms(of year: AcademicYear) -> [SchoolAnswers.Term] {
    var terms: [SchoolAnswers.Term] = []
    var isUsual = true
    for usual in SchoolAnswers(name: "", year: year).terms {
      let proposed = "\(usual.days.lowerBound) to \(usual.days.upperBound)"
      var term = usual
      while let line = ask("First and last day of the \(usual.name) term", proposed: proposed) {
        guard let days = line.isEmpty ? usual.days : SchoolAnswers.Term.days(typed: line) else {
          Output.prompt("Write the two days like this: \(proposed)\n")
          continue
        }
        term.days = days
        if fits(SchoolAnswers(name: "", year: year, terms: terms + [term])) { break }
      }
      isUsual = isUsual && term.days == usual.days
      terms.append(term)
    }
    return isUsual ? [] : terms
  }

  /// Whether the answers so far go together; tells what does not.
  private func fits(_ answers: SchoolAnswers) -> Bool {
    guard let contradiction = answers.contradiction else { return true }
    Output.prompt("That does not fit: \(contradiction.words).\n")
    return false
  }

  private func list<Item>(
    _ question: String,
    _ item: (String) -> Item?,
    answers: ([Item]) -> SchoolAnswers
  ) -> [Item] {
    Output.prompt(question + "\n")
    var items: [Item] = []
    while true {
      Output.prompt("  ")
      guard let line = readLine().map(Self.trimmed), !line.isEmpty else { return items }
      guard let item = item(line) else {
        Output.prompt("That was not understood; once more, please.\n")
        continue
      }
      if fits(answers(items + [item])) { items.append(item) }
    }
  }

  private func ask(_ question: String, proposed: String? = nil) -> String? {
    Output.prompt(question + (proposed.map { " [\($0)]" } ?? "") + ": ")
    return readLine().map(Self.trimmed)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
