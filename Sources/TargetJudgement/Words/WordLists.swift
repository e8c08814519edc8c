/// The vocabulary as plain lists, by class; inflections are made when the table is built.
struct WordList: Sendable {
  /// How the words of a list change their endings.
  enum Endings: Sendable { case fixed, noun, verb }

  let classes: WordClass
  let endings: Endings
  let words: String

  static func verbs(_ classes: WordClass, _ words: String) -> WordList {
    WordList(classes: classes, endings: .verb, words: words)
  }

  static func nouns(_ classes: WordClass, _ words: String) -> WordList {
    WordList(classes: classes, endings: .noun, words: words)
  }

  static func fixed(_ classes: WordClass, _ words: String) -> WordList {
    WordList(classes: classes, endings: .fixed, words: words)
  }

  static let all = verbs + nouns + qualities + smallWords + numbersAndTime + subjects + ordinary
}
