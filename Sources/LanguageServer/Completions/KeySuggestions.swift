internal import PlanModel

/// The keys that may stand at a place and do not yet, in their canonical order.
enum KeySuggestions {
  static func make(_ form: ValueForm, present: [String], in context: CompletionContext) -> [Suggestion] {
    switch form {
    case .record(let record), .oneOrMany(.record(let record)):
      var suggestions = record.fields.filter { !present.contains($0.key) }.map { key($0, context) }
      if present.isEmpty, context.takesSnippets, !context.cursor.isFlow, !record.started.isEmpty {
        suggestions.insert(whole(record, context), at: 0)
      }
      return suggestions
    case .keyed(by: let key, _):
      return ValueSuggestions.make(key, in: context)
        .filter { suggestion in !present.contains { $0.lowercased() == suggestion.label.lowercased() } }
        .map { suggestion in
          var suggestion = suggestion
          suggestion.text += ": "
          return suggestion
        }
    default: return []
    }
  }

  /// The items of a list that has none yet at the place.
  static func item(_ form: ValueForm, in context: CompletionContext) -> [Suggestion] {
    guard case .record(let record) = form, context.takesSnippets, !record.started.isEmpty else {
      return [Suggestion(label: "-", kind: .record, detail: "one more", text: "- ")]
    }
    var text = RecordText(isSnippet: true)
    let lines = "- " + text.lines(of: record, indent: context.cursor.inset + 2)
    return [
      Suggestion(label: "- \(record.name)", kind: .record, detail: "a whole \(record.name)", text: lines)
    ]
  }

  private static func key(_ field: FieldDescription, _ context: CompletionContext) -> Suggestion {
    var text = RecordText(isSnippet: context.takesSnippets)
    var value = text.value(field.form, indent: context.cursor.inset)
    // Lines cannot be added inside brackets, nor by a client that fills in no places.
    if value.contains("\n"), context.cursor.isFlow || !context.takesSnippets {
      value = context.cursor.isFlow ? " " : ""
    }
    return Suggestion(
      label: field.key,
      kind: .key,
      detail: need(field),
      documentation: FieldExplanation(field).markdown,
      text: "\(field.key):\(value)"
    )
  }

  private static func whole(_ record: RecordDescription, _ context: CompletionContext) -> Suggestion {
    var text = RecordText(isSnippet: true)
    return Suggestion(
      label: "a whole \(record.name)",
      kind: .record,
      detail: record.started.map(\.key).joined(separator: ", "),
      text: text.lines(of: record, indent: context.cursor.inset)
    )
  }

  private static func need(_ field: FieldDescription) -> String? {
    switch field.need {
    case .required: "needed"
    case .expected: "asked for"
    case .optional: nil
    }
  }
}
