internal import Diagnostics

extension Request {
  /// What may be written at a place: keys, words, ids, days, questions.
  static let completion = Request(
    "textDocument/completion",
    capability: (
      "completionProvider", .options(["triggerCharacters": .names([":", " ", "-", "[", "{", ","])])
    )
  ) { (parameters: Wire.AtPosition, session: Session) -> Wire.CompletionList? in
    guard let context = CompletionContext(parameters, session) else { return nil }
    let suggestions: [Suggestion]
    switch context.cursor.place {
    case .key(of: let form, let present):
      suggestions = KeySuggestions.make(form, present: present, in: context)
    case .item(of: let form): suggestions = KeySuggestions.item(form, in: context)
    case .value(let form): suggestions = ValueSuggestions.make(form, in: context)
    case .text: suggestions = []
    }
    let source = context.document.source
    let word = context.cursor.word
    let range = session.encoding.range(of: SourceRange(word), in: source)
    // Behind a colon that has no space yet.
    let isTight = word.lowerBound > 0 && source.bytes[word.lowerBound - 1] == UInt8(ascii: ":")
    return Wire.CompletionList(
      items: suggestions.enumerated().map { number, suggestion in
        Wire.CompletionItem(
          suggestion,
          order: number,
          edit: Wire.TextEdit(range: range, newText: (isTight ? " " : "") + suggestion.text),
          isSnippet: session.takesSnippets
        )
      }
    )
  }
}

extension Wire.CompletionItem {
  fileprivate init(_ suggestion: Suggestion, order: Int, edit: Wire.TextEdit, isSnippet: Bool) {
    let number = String(order)
    self.init(
      label: suggestion.label,
      kind: suggestion.kind.rawValue,
      detail: suggestion.detail,
      documentation: suggestion.documentation.map { Wire.Markup(value: $0) },
      sortText: String(repeating: "0", count: max(0, 5 - number.count)) + number,
      insertTextFormat: isSnippet ? 2 : 1,
      textEdit: edit
    )
  }
}
