/// One text of a target, cut into tokens.
struct Passage: Sendable {
  var tokens: [Token]
  let byteCount: Int

  var count: Int { tokens.count }
  var isEmpty: Bool { tokens.isEmpty }

  /// The token there, or one that is nothing at all beyond the ends.
  subscript(index: Int) -> Token { index >= 0 && index < tokens.count ? tokens[index] : Token.none }

  /// The UTF-8 offsets of a run of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, first < tokens.count, let last = range.last else {
      return byteCount..<byteCount
    }
    return Int(tokens[first].start)..<Int(tokens[min(last, tokens.count - 1)].end)
  }

  /// Where the sentence that holds this token begins.
  func sentenceStart(of index: Int) -> Int {
    var start = index
    while start > 0, !self[start - 1].breaksSentence { start -= 1 }
    return start
  }

  func contains(_ classes: WordClass) -> Bool { tokens.contains { $0.isOne(of: classes) } }
  func mentions(_ lexeme: Lexeme) -> Bool { tokens.contains { $0.lexeme == lexeme } }
}
