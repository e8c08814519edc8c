/// What a file of ours may hold, as the readers themselves describe it.
package struct FieldDescription: Sendable {
  /// How much a key is needed.
  package enum Need: Sendable {
    /// The file makes no sense without it.
    case required
    /// Asked for by the rules, once its time has come.
    case expected
    case optional
  }

  package let key: String
  package let summary: String
  package let need: Need
  package let form: ValueForm
}

/// The keys of one kind of record, in their canonical order.
package struct RecordDescription: Sendable {
  package let name: String
  package let fields: [FieldDescription]

  /// The ways from here to a key, each as the keys that lead to it, outermost first.
  package func paths(to key: String) -> [[String]] {
    var found: [[String]] = []
    for field in fields {
      if field.key == key { found.append([]) }
      if let record = field.form.record {
        found += record.paths(to: key).map { [field.key] + $0 }
      }
    }
    return found
  }
}

/// The kind of value that a key takes.
package indirect enum ValueForm: Sendable {
  case text
  /// One of these words.
  case word([String])
  case date
  /// A day, or the first and the last: `2025-10-27 to 2025-10-31`.
  case dateRange
  case wholeNumber
  case number
  case yesOrNo
  /// A letter and 1 to 31 letters, digits or hyphens.
  case identifier
  /// Another short text with a pattern of its own, shown by examples.
  case pattern(expression: String, examples: [String])
  case list(ValueForm)
  /// A single value or a list of them.
  case oneOrMany(ValueForm)
  case record(RecordDescription)
  /// Keys of the school's own choosing, each with such a value.
  case keyed(by: ValueForm, ValueForm)

  /// The record at the bottom of lists and keyed values.
  package var record: RecordDescription? {
    switch self {
    case .record(let record): record
    case .list(let form), .oneOrMany(let form), .keyed(by: _, let form): form.record
    default: nil
    }
  }
}
