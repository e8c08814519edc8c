/// What stands behind a name in a template; every text in it is escaped already.
package enum TemplateValue: Sendable {
  /// A part that the plan does not have: prints nothing, and hides a name of the same spelling further out.
  case nothing
  case text(Phrase)
  case flag(Bool)
  case group([String: TemplateValue])
  case list([TemplateValue])
}

/// A text, on one line and in its lines.
package struct Phrase: Sendable, Equatable {
  /// All of it, escaped, fit for any place of a Markdown document.
  package var line: String
  /// Its lines as they were typed, each escaped.
  package var lines: [String]

  /// A text from a file.
  package init(_ typed: String) {
    if MarkdownText.isHarmless(typed) {
      line = typed
      lines = [typed]
      return
    }
    line = MarkdownText.escape(typed)
    lines =
      typed.unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " }
      ? MarkdownText.lines(typed) : line.isEmpty ? [] : [line]
  }

  /// A line that is escaped already.
  init(escaped line: String) {
    self.line = line
    lines = [line]
  }

  /// Whether there is nothing to print.
  package var isEmpty: Bool { line.isEmpty }
}
