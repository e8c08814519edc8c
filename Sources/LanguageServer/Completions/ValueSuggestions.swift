internal import PlanModel

/// What may be written as a value.
enum ValueSuggestions {
  static func make(_ form: ValueForm, in context: CompletionContext) -> [Suggestion] {
    switch form {
    case .word(let form):
      form.words.map { word in
        Suggestion(label: word, kind: .word, detail: form.meanings[word], text: quoted(word, context))
      }
    case .yesOrNo: ["true", "false"].map { Suggestion(label: $0, kind: .word, text: $0) }
    case .version: [Suggestion(label: "1", kind: .value, text: "1")]
    case .date: DateSuggestions.make(in: context)
    case .identifier(let form): IDSuggestions.make(form.subject, in: context)
    case .pattern: ReferenceSuggestions.make(in: context)
    case .text: TextSuggestions.make(in: context)
    case .list(let item), .oneOrMany(let item): make(item, in: context)
    case .dateRange, .wholeNumber, .number, .record, .keyed: []
    }
  }

  /// A text as the file needs it, and as a client with snippets reads it.
  static func quoted(_ text: String, _ context: CompletionContext) -> String {
    let value = text.asYAMLValue(inBrackets: context.cursor.isFlow)
    guard context.takesSnippets else { return value }
    return value.reduce(into: "") { result, character in
      if "$}\\".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  static func text(_ text: String, detail: String? = nil, in context: CompletionContext) -> Suggestion {
    Suggestion(label: text, kind: .value, detail: detail, text: quoted(text, context))
  }
}
