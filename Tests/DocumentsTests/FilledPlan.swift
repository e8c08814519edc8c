import Foundation
import PlanModel

/// A plan with every field that the model knows, each text of it the same.
enum FilledPlan {
  static func yaml(text: String) throws -> String {
    let object = value(.record(Plan.description), key: "", text: text)
    // JSON is YAML in flow style.
    let data = try JSONSerialization.data(
      withJSONObject: object,
      options: [.sortedKeys, .withoutEscapingSlashes]
    )
    return String(decoding: data, as: UTF8.self)
  }

  /// A text in quotes, as JSON and YAML both read it.
  static func quoted(_ text: String) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: [text], options: [.withoutEscapingSlashes])
    return String(String(decoding: data, as: UTF8.self).dropFirst().dropLast())
  }

  private static func value(_ form: ValueForm, key: String, text: String) -> Any {
    switch form {
    case .text: text
    case .word(let form): form.words.first ?? ""
    case .date: "2025-09-22"
    case .dateRange: "2025-09-22 to 2025-09-23"
    case .version: 1
    case .wholeNumber: 3
    case .number: 3
    case .yesOrNo: "yes"
    case .identifier: key == "pupil" ? "P0402" : "E2"
    case .pattern(expression: _, let examples): examples.first ?? ""
    case .list(let form), .oneOrMany(let form): [value(form, key: key, text: text)]
    case .keyed(by: _, let form): ["E2": value(form, key: key, text: text)]
    case .record(let record):
      Dictionary(
        uniqueKeysWithValues: record.fields.map { ($0.key, value($0.form, key: $0.key, text: text)) }
      )
    }
  }
}
