package import PlanModel

/// Turns what stands in one pupil's plan into words to print.
package struct Wording: Sendable {
  package let pupil: PupilID
  /// What the pupil is called; the id where there is no name.
  package let name: String
  /// The pupil's whole name; the id where there is none.
  package let fullName: String
  private let names: NameBook

  package init(pupil: PupilID, names: NameBook) {
    self.pupil = pupil
    self.name = names.name(of: pupil)
    self.fullName = names.fullName(of: pupil)
    self.names = names
  }

  /// A text as it was typed, the pupil's own id in it as the name.
  package func typed(_ text: Text?) -> Phrase? { text.map { Phrase(named($0.value)) } }

  /// A text closed by a full stop where it has no end of its own.
  package func sentence(_ text: Text?) -> Phrase? {
    text.map { Phrase(Sentence.closed(named($0.value))) }
  }

  /// A text to stand inside of a sentence: without the full stop at its end.
  package func clause(_ text: Text?) -> Phrase? {
    text.map { Phrase(Sentence.open(named($0.value))) }
  }

  /// What the pupil will do: begins with the name where it was typed without.
  package func target(_ text: Text?) -> Phrase? {
    guard let text else { return nil }
    let typed = named(text.value)
    let words = typed.split(whereSeparator: \.isWhitespace)
    guard words.first?.lowercased() == "will" else { return Phrase(Sentence.closed(typed)) }
    let rest = words.dropFirst().joined(separator: " ")
    return Phrase(Sentence.closed("\(name) will \(rest)"))
  }

  /// What the pupil will do, as the pupil says it: I can find my peg. Nil where that is not certain.
  package func ownTarget(_ text: Text?) -> Phrase? {
    let speaker = FirstPerson(name: name, pronouns: names.pronouns(of: pupil))
    return text.flatMap { speaker.can(named($0.value)) }.map { Phrase($0) }
  }

  /// A text as it was typed, without the full stop at its end, not yet made safe: to build a sentence from.
  package func plain(_ text: Text) -> String { Sentence.open(named(text.value)) }

  /// A person inside of a sentence, a role with its article: the class teacher, a teaching assistant, Mr Sandhu.
  package func article(_ text: Text) -> String {
    let person = Sentence.open(person(text.value))
    switch WordSpelling.plain(person) {
    case "teaching assistant", "adult": return "a \(person)"
    case "ta": return "a teaching assistant"
    case "class teacher", "teacher", "senco", "year lead", "learning mentor": return "the \(person)"
    default: return person
    }
  }

  /// A person as typed: a role, or the name behind a staff id.
  package func person(_ text: Text?) -> Phrase? { text.map { Phrase(Sentence.open(person($0.value))) } }

  /// The same, not made safe yet.
  package func spoken(_ text: Text) -> String { Sentence.open(person(text.value)) }

  /// The same to begin a sentence or a line with.
  package func personFirst(_ text: Text?) -> Phrase? {
    text.map { Phrase(Sentence.capitalised(Sentence.open(person($0.value)))) }
  }

  /// People in one line: Mother, class teacher and Dr Shah.
  package func people(_ texts: [Text]) -> Phrase? {
    guard !texts.isEmpty else { return nil }
    return Phrase(Sentence.capitalised(Sentence.list(texts.map { Sentence.open(person($0.value)) })))
  }

  /// The names of members of staff in one line.
  package func staff(_ members: [StaffID]) -> Phrase? {
    members.isEmpty ? nil : Phrase(Sentence.list(members.map { names.name(of: $0) }))
  }

  /// A day as a letter says it: 12 December 2025.
  package func day(_ date: Located<CalendarDate>?) -> Phrase? { day(date?.value) }

  /// A day as a letter says it: 12 December 2025.
  package func day(_ date: CalendarDate?) -> Phrase? { date.map { Phrase($0.spoken) } }

  /// A number in digits.
  package func number(_ number: Located<Int>?) -> Phrase? { number.map { Phrase(String($0.value)) } }

  /// A word of a closed list.
  package func word<Word: WordValue>(_ word: Located<Word>?) -> Phrase? {
    word.map { Phrase($0.value.rawValue) }
  }

  private func person(_ typed: String) -> String {
    if name != pupil.text, Sentence.open(typed).lowercased() == "pupil" { return name }
    if let member = StaffID(typed) { return names.name(of: member) }
    return named(typed)
  }

  /// The pupil's own id in a text prints as the name.
  private func named(_ text: String) -> String {
    guard name != pupil.text else { return text }
    let id = pupil.text
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: id) {
      let before = result.last ?? rest[..<found.lowerBound].last
      let left = rest[..<found.lowerBound].last ?? before
      let right = rest[found.upperBound...].first
      result += rest[..<found.lowerBound]
      result += Self.isPartOfID(left) || Self.isPartOfID(right) ? id : name
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static func isPartOfID(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
