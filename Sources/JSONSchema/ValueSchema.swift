internal import PlanModel

/// What a value may look like to a validator, which takes the scalars' types from YAML.
///
/// The reader takes them from the field instead: `3`, `1.10` and `true` are text where text belongs. So a
/// text is whatever is neither list nor keys; numbers may stand in quotation marks; and words are listed in
/// their canonical spelling for completion, and let through in every spelling that is read. Where nothing
/// needs to stand, an empty value is no fault.
///
/// Types are named in lists rather than alternatives where that will do: of a value that fits none of
/// several alternatives, editors cannot say what is wrong with it. `not` keeps `true`, `false` and `null`
/// from being proposed for every text.
enum ValueSchema {
  /// The members of a value's schema.
  static func members(_ form: ValueForm, mayBeEmpty: Bool) -> [OrderedJSON.Member] {
    switch form {
    case .text:
      let message = "a text belongs here; one with a colon or a bracket stands in quotation marks"
      let other = mayBeEmpty ? ["string", "object", "array"] : ["string", "object", "array", "null"]
      return [
        (
          "anyOf",
          .list([
            .object([("type", .text("string")), ("errorMessage", .text(message))]),
            .object([("not", .object([types(other)])), ("errorMessage", .text(message))]),
          ])
        )
      ]
    case .word(let form): return [("anyOf", .list(alternatives(form, mayBeEmpty: mayBeEmpty)))]
    case .oneOrMany(.word(let form)):
      let list = OrderedJSON.object([
        ("type", .text("array")), ("items", .object(members(.word(form), mayBeEmpty: false))),
      ])
      return [("anyOf", .list(alternatives(form, mayBeEmpty: mayBeEmpty) + [list]))]
    case .oneOrMany(.text):
      let text = members(.text, mayBeEmpty: mayBeEmpty)
      guard case .list(let alternatives)? = text.first?.value else { return text }
      let list = OrderedJSON.object([
        ("type", .text("array")), ("items", .object(members(.text, mayBeEmpty: false))),
      ])
      return [("anyOf", .list(alternatives + [list]))]
    case .oneOrMany(let item): return oneOrMany(item, mayBeEmpty: mayBeEmpty)
    case .list(let item):
      return [
        types(["array"], mayBeEmpty: mayBeEmpty),
        ("items", .object(members(item, mayBeEmpty: false))),
        (
          "errorMessage",
          .text("a list belongs here, each of its items on a line that begins with a dash")
        ),
      ]
    case .record(let record): return RecordSchema.members(record, mayBeEmpty: mayBeEmpty)
    case .keyed(by: let key, let value): return keyed(key, value, mayBeEmpty: mayBeEmpty)
    default: return ScalarSchema.members(form, types: { types($0, mayBeEmpty: mayBeEmpty) })
    }
  }

  /// The canonical words, and every other spelling.
  private static func alternatives(_ form: WordForm, mayBeEmpty: Bool) -> [OrderedJSON] {
    let message =
      "this is not \(form.name) that the plans know; write one of: \(form.words.joined(separator: form.words.contains { $0.contains(",") } ? "; " : ", "))"
    let words = form.words.map { word in Int(word).map { OrderedJSON.number($0) } ?? .text(word) }
    var canonical: [OrderedJSON.Member] = [
      types(
        words.contains { if case .number = $0 { true } else { false } } ? ["string", "integer"] : ["string"]
      ),
      ("enum", .list(words)),
    ]
    if !form.meanings.isEmpty {
      canonical.append(("enumDescriptions", .texts(form.words.map { form.meanings[$0] ?? $0 })))
    }
    canonical.append(("errorMessage", .text(message)))
    let others = ["number", "boolean", "object", "array"] + (mayBeEmpty ? [] : ["null"])
    return [
      .object(canonical),
      .object([
        ("not", .object([types(others)])), ("pattern", .text(WordPattern.of(form))),
        ("patternErrorMessage", .text(message)), ("errorMessage", .text(message)),
      ]),
    ]
  }

  /// A value or a list of such; what is said of texts binds texts alone, and of items lists alone.
  private static func oneOrMany(_ item: ValueForm, mayBeEmpty: Bool) -> [OrderedJSON.Member] {
    var single = members(item, mayBeEmpty: mayBeEmpty)
    single = single.map { member in
      guard member.key == "type" else { return member }
      switch member.value {
      case .text(let type): return types([type, "array"])
      case .list(let listed): return ("type", .list(listed + [.text("array")]))
      default: return member
      }
    }
    return single + [("items", .object(members(item, mayBeEmpty: false)))]
  }

  /// Keys of the school's own choosing.
  private static func keyed(_ key: ValueForm, _ value: ValueForm, mayBeEmpty: Bool) -> [OrderedJSON.Member] {
    let value = OrderedJSON.object(members(value, mayBeEmpty: false))
    let type = types(["object"], mayBeEmpty: mayBeEmpty)
    guard let expression = ScalarSchema.expression(key) else {
      return [type, ("additionalProperties", value)]
    }
    return [
      type,
      ("patternProperties", .object([(expression, value)])),
      ("additionalProperties", .truth(false)),
    ]
  }

  static func types(_ types: [String], mayBeEmpty: Bool = false) -> OrderedJSON.Member {
    let all = types + (mayBeEmpty ? ["null"] : [])
    return ("type", all.count == 1 ? .text(all[0]) : .texts(all))
  }
}
