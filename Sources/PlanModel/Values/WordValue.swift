internal import Diagnostics
package import YAMLSyntax

/// One of a closed list of words, written as a person says them.
///
/// Case, hyphens, underscores and runs of spaces do not matter on reading.
package protocol WordValue: ScalarValue, RawRepresentable, CaseIterable, Hashable where RawValue == String {
  /// What the words are for: `a way of meeting`.
  static var wordName: String { get }

  /// Other spellings that are read, all in small letters.
  static var aliases: [String: Self] { get }

  /// What the word stands for, where it is a code.
  var meaning: String? { get }
}

extension WordValue {
  package static var aliases: [String: Self] { [:] }
  package var meaning: String? { nil }

  package static var expectation: String { "\(wordName) (\(words.joined(separator: ", ")))" }

  package static var form: ValueForm {
    .word(
      WordForm(
        name: wordName,
        words: words,
        meanings: allCases.reduce(into: [:]) { $0[$1.rawValue] = $1.meaning },
        aliases: aliases.keys.sorted()
      )
    )
  }

  /// The canonical spellings, in order.
  package static var words: [String] { allCases.map(\.rawValue) }

  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> Self? {
    let word = String(decoding: text, as: UTF8.self)
    if let value = Self(rawValue: word) { return value }
    let plain = WordSpelling.plain(word)
    return allCases.first { WordSpelling.plain($0.rawValue) == plain } ?? aliases[plain]
  }

  /// The word as a person types it.
  package init?(word: String) {
    guard let value = word.withUTF8Bytes({ Self.read($0) }) else { return nil }
    self = value
  }

  /// `autumn, spring`; with semicolons where a word of them holds a comma.
  package static var wordList: String {
    words.joined(separator: words.contains { $0.contains(",") } ? "; " : ", ")
  }

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> Self? {
    let typed = WordSpelling.plain(node.text)
    let near = EditDistance.nearest(to: typed, among: words)
    reading.report(
      .unknownWord,
      "this is not \(wordName) that the plans know",
      at: node.range,
      suggestion: near.isEmpty
        ? "write one of: \(wordList)"
        : "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))? The words are: "
          + wordList,
      edits: EditDistance.clear(typed, among: words).map { [TextEdit(range: node.range, replacement: $0)] }
        ?? []
    )
    return nil
  }
}

/// How words are compared.
package enum WordSpelling {
  /// Small letters, single spaces for hyphens, underscores and runs of spaces.
  package static func plain(_ word: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      guard byte < 0x80 else { return plainUnicode(word) }
      if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == 0x09 {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(IDCharacters.fold(byte))
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plainUnicode(_ word: some StringProtocol) -> String {
    var result = ""
    var pending = false
    for scalar in word.unicodeScalars {
      if scalar == " " || scalar == "-" || scalar == "_" || scalar == "\t" {
        pending = !result.isEmpty
      } else {
        if pending { result += " " }
        pending = false
        result += String(scalar).lowercased()
      }
    }
    return result
  }
}
