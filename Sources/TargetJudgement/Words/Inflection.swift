/// Which ending a word carries.
enum WordForm: UInt8, Sendable {
  case base
  /// A plural, or a verb's third person: English writes both with -s.
  case withS
  case ing
  case past
}

/// The regular endings of English, enough to find a listed word again.
enum Inflection {
  static func forms(of word: String, _ endings: WordList.Endings) -> [(String, WordForm)] {
    switch endings {
    case .fixed: []
    case .noun: [(withS(word), .withS)]
    case .verb: [(withS(word), .withS), (stem(word) + "ing", .ing), (past(word), .past)]
    }
  }

  /// Forms that no rule makes.
  static let irregular: [(String, WordForm, String)] = [
    ("has", .withS, "have"), ("had", .past, "have"), ("gets", .withS, "get"), ("got", .past, "get"),
    ("sat", .past, "sit"), ("went", .past, "go"), ("took", .past, "take"), ("gave", .past, "give"),
    ("said", .past, "say"), ("wrote", .past, "write"), ("told", .past, "tell"), ("held", .past, "hold"),
    ("drew", .past, "draw"), ("ate", .past, "eat"), ("drank", .past, "drink"), ("swam", .past, "swim"),
    ("stood", .past, "stand"), ("spoke", .past, "speak"), ("threw", .past, "throw"),
    ("caught", .past, "catch"),
    ("brought", .past, "bring"), ("came", .past, "come"), ("made", .past, "make"), ("found", .past, "find"),
    ("chose", .past, "choose"), ("rode", .past, "ride"), ("ran", .past, "run"), ("cutting", .ing, "cut"),
    ("putting", .ing, "put"), ("tying", .ing, "tie"), ("lying", .ing, "lie"),
  ]

  private static func withS(_ word: String) -> String {
    if endsInConsonantY(word) { return String(word.dropLast()) + "ies" }
    let hissing = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hissing || word.hasSuffix("go") || word.hasSuffix("do") ? "es" : "s")
  }

  private static func past(_ word: String) -> String {
    if endsInConsonantY(word) { return String(word.dropLast()) + "ied" }
    return stem(word) + "ed"
  }

  /// What -ing and -ed are added to: "mak", "sitt", "play".
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ie") { return word }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), word.utf8.count > 2 { return String(word.dropLast()) }
    return doubles(word) ? word + String(word.suffix(1)) : word
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    let letters = Array(word.utf8.suffix(2))
    return letters.count == 2 && letters[1] == UInt8(ascii: "y") && !isVowel(letters[0])
  }

  /// One syllable of consonant, vowel, consonant: sit, chop, hum.
  private static func doubles(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count >= 3, letters.count <= 4 || ["refer", "begin", "commit"].contains(word) else {
      return false
    }
    let last = letters[letters.count - 1]
    guard !isVowel(last), ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last),
      isVowel(letters[letters.count - 2])
    else { return false }
    return letters.count == 3 || !isVowel(letters[letters.count - 3])
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
