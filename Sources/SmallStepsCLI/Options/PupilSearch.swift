internal import Diagnostics
internal import PlanModel

/// Pupils by what somebody remembers of them: an id, a name, the beginning of either.
struct PupilSearch {
  /// A pupil that was found.
  struct Hit {
    let id: PupilID
    let name: String?
    let knownAs: String?
  }

  private let pupils: [Hit]

  init(_ files: SchoolFiles) {
    var names: [PupilID: People.PupilName] = [:]
    for entry in files.people?.pupils.entries ?? [] { names[entry.key.value] = entry.value }
    pupils = Set(files.register.keys).union(names.keys).sorted { $0.text < $1.text }.map { id in
      let person = names[id]
      return Hit(id: id, name: person?.name?.value, knownAs: person?.knownAs?.value)
    }
  }

  /// Those whose id begins so, or in whose name each of the words begins a word.
  func hits(_ text: String) -> [Hit] {
    let words = Self.words(text)
    guard !words.isEmpty else { return [] }
    return pupils.filter { pupil in
      if words.count == 1, Self.folded(pupil.id.text).hasPrefix(words[0]) { return true }
      let own = Self.words("\(pupil.name ?? "") \(pupil.knownAs ?? "")")
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
  }

  /// Names and ids that look like what was typed.
  func nearest(_ text: String) -> [String] {
    let known = pupils.flatMap {
      [$0.id.text] + "\($0.name ?? "") \($0.knownAs ?? "")".split(separator: " ").map(String.init)
    }
    return EditDistance.nearest(to: text, among: Set(known).sorted())
  }

  private static func words(_ text: String) -> [String] {
    folded(text).split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }.map(String.init)
  }

  /// Lower case, without accents: who looks for Zoe finds Zoë.
  private static func folded(_ text: String) -> String {
    var result = ""
    for letter in text.lowercased() {
      if let plain = plainLetters[letter] { result += plain } else { result.append(letter) }
    }
    return result
  }

  /// Letters of names in Latin writing, as somebody without such keys types them.
  private static let plainLetters: [Character: String] = {
    let variants = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
      "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ", "th": "þ",
    ]
    var plain: [Character: String] = [:]
    for (letter, others) in variants { for other in others { plain[other] = letter } }
    return plain
  }()
}
