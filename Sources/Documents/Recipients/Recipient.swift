package import PlanModel

/// Somebody of a pupil's family whom a copy of a document is made for.
package struct Recipient: Sendable {
  /// mother, father, uncle.
  package let who: String
  /// The name to write on an envelope.
  package let name: String?
  package let language: String?
  package let needsInterpreter: Bool
  package let prefers: ContactPreference?
  /// Whether the words and the home actions of others in the family are left out.
  package let isOwnWordsOnly: Bool
  /// Whether nobody else of the pupil's contacts is called the same.
  let isAlone: Bool
  /// How names of files tell the copy from the others: `mother`, `mother-2`.
  package let fileWord: String

  /// Somebody of whom people.yaml says nothing, because there is none.
  init(unchecked who: String) {
    self.who = who
    name = nil
    language = nil
    needsInterpreter = false
    prefers = nil
    isOwnWordsOnly = false
    isAlone = true
    fileWord = Self.fileWord(who)
  }

  /// A contact of people.yaml, whose copies no other contact's have the name of.
  init(_ contact: People.Contact, fileWord: String, isAlone: Bool, isNamed: Bool) {
    let who = contact.who?.value ?? "family"
    self.who = who
    name = isNamed ? contact.name?.value : nil
    language = contact.language?.value
    needsInterpreter = contact.interpreter?.value == true
    prefers = contact.prefers?.value
    isOwnWordsOnly = contact.ownWordsOnly?.value == true
    self.isAlone = isAlone
    self.fileWord = fileWord
  }

  /// Whether a person as typed in a plan is this one: `Mum` is the mother.
  ///
  /// Where two contacts are called the same, nobody can tell whose words they are: whoever may know only their
  /// own is then shown none.
  package func isSame(as person: String?) -> Bool {
    guard isAlone || !isOwnWordsOnly else { return false }
    return person.map { Self.plain($0) == Self.plain(who) } ?? false
  }

  /// A word for somebody of a family, as words are compared.
  static func plain(_ who: String) -> String {
    switch WordSpelling.plain(who) {
    case "mum", "mummy", "mam", "mom": "mother"
    case "dad", "daddy": "father"
    case "gran", "granny", "grandma", "nan", "nana": "grandmother"
    case "grandad", "granddad", "grandpa": "grandfather"
    case let word: word
    }
  }

  /// Small letters, digits and hyphens, whatever people.yaml calls the person.
  static func fileWord(_ who: String) -> String {
    let parts = who.lowercased().unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    let word = parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return word.isEmpty ? "family" : String(word.prefix(40))
  }
}
