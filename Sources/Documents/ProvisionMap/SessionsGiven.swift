/// Sessions given of those planned, read from what a review says: `48 of 55`.
struct SessionsGiven: Equatable {
  let given: Int
  let planned: Int

  /// Nil unless it is two numbers with `of`, `out of` or a stroke between them.
  init?(_ text: String) {
    let spaced = text.lowercased().replacing("/", with: " of ")
    let all: [Substring] = spaced.split { !$0.isLetter && !$0.isNumber }
    let words = all.filter { !Self.silent.contains(String($0)) }
    guard words.count == 3, words[1] == "of", words.allSatisfy({ $0.count < 6 }),
      let given = Int(words[0]), let planned = Int(words[2])
    else { return nil }
    self.given = given
    self.planned = planned
  }

  private static let silent: Set<String> = ["out", "sessions", "planned"]
}
