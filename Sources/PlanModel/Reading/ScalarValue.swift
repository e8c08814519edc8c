internal import Diagnostics
package import YAMLSyntax

/// A value written as a single word or text, whose kind is decided by its field and never by YAML's guess.
package protocol ScalarValue: Sendable {
  /// What belongs here, to read after "expected": `a date such as 2025-09-22`.
  static var expectation: String { get }

  static var form: ValueForm { get }

  /// The value, or nil when the text is none.
  static func read(_ text: UnsafeBufferPointer<UInt8>) -> Self?

  /// Says what is wrong with a text that is no such value, and may still make something of it.
  static func mend(_ node: YAMLNode, _ reading: Reading) -> Self?

  /// Looks for traps around a text that was read well.
  static func inspect(_ node: YAMLNode, _ reading: Reading)
}

extension ScalarValue {
  package static func inspect(_ node: YAMLNode, _ reading: Reading) {}

  package static func mend(_ node: YAMLNode, _ reading: Reading) -> Self? {
    reading.report(.wrongKind, "\(expectation) belongs here", at: node.range)
    return nil
  }
}

extension Located: Readable where Value: ScalarValue {
  package static var form: ValueForm { Value.form }

  package static func read(_ node: YAMLNode, _ reading: Reading) -> Located<Value>? {
    guard node.kind == .scalar else {
      reading.report(
        .wrongKind,
        "\(Value.expectation) belongs here, and this is \(node.kind == .sequence ? "a list" : "a set of keys")",
        at: node.range,
        suggestion: node.style == .flow
          ? "put quotation marks around a text that begins with a bracket"
          : "write it behind the key; a text that holds a colon or begins with a dash stands in quotation marks"
      )
      return nil
    }
    if let value = node.withTextBytes({ Value.read($0) }) {
      Value.inspect(node, reading)
      reading.note(value, of: node)
      return Located(value, at: node.range)
    }
    if let inner = CurlyQuotes.inside(node.text), let value = inner.withUTF8Bytes({ Value.read($0) }) {
      CurlyQuotes.report(node, reading)
      return Located(value, at: node.range)
    }
    guard let mended = Value.mend(node, reading) else { return nil }
    reading.note(mended, of: node)
    return Located(mended, at: node.range)
  }
}

extension String: ScalarValue {
  package static var expectation: String { "text" }
  package static var form: ValueForm { .text }
  package static func read(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    String(decoding: text, as: UTF8.self)
  }

  /// Free text has traps of its own: a comment that was none, and curly quotation marks.
  package static func inspect(_ node: YAMLNode, _ reading: Reading) {
    guard node.style == .plain else { return }
    CommentTrap.check(after: node.range, reading)
    // Every curly quotation mark begins with this byte.
    let mayBeCurly = node.withTextBytes { $0.first == 0xE2 }
    if mayBeCurly, CurlyQuotes.inside(node.text) != nil { CurlyQuotes.report(node, reading) }
  }
}

extension String {
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}

/// Curly quotation marks, which word processors put where YAML wants straight ones.
enum CurlyQuotes {
  /// The text between curly quotation marks that stand at both its ends.
  static func inside(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count > 1,
      "“”„‘".unicodeScalars.contains(first), "“”’".unicodeScalars.contains(last)
    else { return nil }
    return String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
  }

  /// Puts the text without them, where they hold it together and belong to no words in it.
  private static func edits(_ node: YAMLNode) -> [TextEdit] {
    guard let inner = inside(node.text),
      !inner.unicodeScalars.contains(where: "“”„‘’".unicodeScalars.contains)
    else { return [] }
    guard !YAMLText(inner).isPlainInFlow else { return [TextEdit(range: node.range, replacement: inner)] }
    var quoted: [UInt8] = []
    YAMLText.quote(inner, into: &quoted)
    return [TextEdit(range: node.range, replacement: String(decoding: quoted, as: UTF8.self))]
  }

  static func report(_ node: YAMLNode, _ reading: Reading) {
    reading.report(
      Finding(
        rule: SyntaxProblem.curlyQuotes.rawValue,
        severity: .warning,
        message: "curly quotation marks become part of the text; only straight ones hold it together",
        range: node.range,
        suggestion: "take them away (most texts need none), or type straight ones: \"…\"",
        edits: edits(node)
      )
    )
  }
}

/// Words behind ` #` are a comment to YAML, and lost.
enum CommentTrap {
  static func check(after range: SourceRange, _ reading: Reading) {
    var offset = Int(range.end)
    guard reading.byte(at: offset) == 0x20 else { return }
    while reading.byte(at: offset) == 0x20 { offset += 1 }
    guard reading.byte(at: offset) == UInt8(ascii: "#"), let next = reading.byte(at: offset + 1),
      next != 0x20, next != 0x09, next != 0x0A, next != 0x0D, next != UInt8(ascii: "#")
    else { return }
    var end = offset
    while let byte = reading.byte(at: end), byte != 0x0A, byte != 0x0D { end += 1 }
    reading.report(
      Finding(
        rule: SyntaxProblem.textAfterHash.rawValue,
        severity: .warning,
        message: "a # behind a space starts a comment: the words from here on are lost",
        range: SourceRange(offset..<end),
        suggestion:
          "put the whole text in double quotation marks; if it is a comment, write a space behind the #"
      )
    )
  }
}
