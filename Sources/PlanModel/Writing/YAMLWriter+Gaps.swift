/// Text that a person is to complete: keys with nothing behind them, remarks, lists with remarks between.
extension YAMLWriter {
  /// A key with nothing behind it.
  package mutating func empty(_ key: StaticString) {
    begin(key)
    end()
  }

  /// An empty line before what is written next.
  package mutating func emptyLine() { end() }

  /// A value under its key, or the key alone when there is none.
  package mutating func fieldOrGap(_ key: StaticString, _ value: (some Writable)?) {
    if value == nil { empty(key) } else { field(key, value) }
  }

  /// A list whose items `body` writes, so that comments can stand between them.
  package mutating func list(_ key: StaticString, items body: (inout YAMLWriter) -> Void) {
    empty(key)
    indent += 2
    body(&self)
    indent -= 2
  }

  /// One item of a list: a record, whose fields `body` writes on lines of their own.
  package mutating func item(_ body: (inout YAMLWriter) -> Void) {
    beginEntry()
    bytes += "- ".utf8
    place = .behindDash
    mapping(isShort: false, body)
  }

  /// A record under its key, on lines of its own.
  package mutating func record(_ key: StaticString, _ body: (inout YAMLWriter) -> Void) {
    begin(key)
    mapping(isShort: false, body)
  }

  /// A comment whose words are spread over as many lines as they need.
  package mutating func remark(_ text: String) {
    let width = 100 - indent - 2
    var line = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let count = word.unicodeScalars.count
      if !line.isEmpty, length + 1 + count > width {
        comment(line)
        line = ""
        length = 0
      }
      if !line.isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += count
    }
    if !line.isEmpty { comment(line) }
  }
}
