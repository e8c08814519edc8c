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

  /// The keys that somebody who begins such a record will want: those needed or asked for.
  package var started: [FieldDescription] { fields.filter { $0.need != .optional } }

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
  /// One of a closed list of words.
  case word(WordForm)
  case date
  /// A day, or the first and the last: `2025-10-27 to 2025-10-31`.
  case dateRange
  case wholeNumber
  case number
  case yesOrNo
  /// The version of the format, which is 1.
  case version
  case identifier(IdentifierForm)
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

  /// What belongs here, for a person: `date, such as 2025-09-22`.
  package var inWords: String {
    switch self {
    case .text: "text"
    case .word(let form): form.words.joined(separator: " · ")
    case .date: "date, `2025-09-22`"
    case .dateRange: "date, or two with `to` between them"
    case .wholeNumber: "whole number"
    case .number: "number"
    case .yesOrNo: "yes or no"
    case .version: "`1`"
    case .identifier(let form): "id, `\(form.example)`"
    case .pattern(expression: _, let examples): examples.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item): "list of: \(item.inWords)"
    case .oneOrMany(let item): "\(item.inWords); one, or a list"
    case .record(let record): record.name
    case .keyed(let key, let value): "by \(key.inWords): \(value.inWords)"
    }
  }
}
