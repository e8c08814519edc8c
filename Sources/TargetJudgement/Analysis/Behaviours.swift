/// What a text says the pupil will do: what could be seen or heard, and what only sounds like it.
struct Behaviours: Sendable {
  /// Verbs that somebody could see or hear, in order.
  var seen: [Int] = []
  var inner: Int?
  var conduct: Int?
  var deficit: Int?
  var feeling: Int?
  /// Whether something is put in place of what shall stop.
  var hasReplacement = false
  /// Any verb or stand-in for one.
  var isVerbless: Bool { seen.isEmpty && inner == nil && conduct == nil && deficit == nil && feeling == nil }

  /// Reads a text from behind the words that say who: "lower ability pupils" lower nothing.
  static func read(_ passage: Passage, from start: Int = 0) -> Behaviours {
    var reader = BehaviourReader(passage: passage, start: start)
    reader.run()
    return reader.found
  }
}
