internal import PlanModel

/// A regular expression for every spelling of some words that the reader takes.
///
/// Case, hyphens, underscores and runs of spaces do not matter. Written so that the engines of
/// JavaScript, Java and Python read it alike: no flags, no escapes, no classes but sets of characters.
enum WordPattern {
  static func of(_ form: WordForm) -> String {
    let spellings = form.words.map { WordSpelling.plain($0) } + form.aliases
    var seen: Set<String> = []
    let unique = spellings.filter { seen.insert($0).inserted }
    return "^\(separators)*(\(unique.map(expression).joined(separator: "|")))\(separators)*$"
  }

  private static let separators = "[-_ \t]"

  private static func expression(_ spelling: String) -> String {
    spelling.map { character in
      if character == " " { return separators + "+" }
      guard character.isLetter else { return character.isNumber ? String(character) : "[\(character)]" }
      return "[\(character.uppercased())\(character.lowercased())]"
    }
    .joined()
  }
}
