internal import PlanModel

/// The keys of a record to a validator, in their canonical order.
///
/// Every record stands where it is used: validators and editors differ in what they make of a description
/// beside a reference.
enum RecordSchema {
  static func members(_ record: RecordDescription, mayBeEmpty: Bool = false) -> [OrderedJSON.Member] {
    var members: [OrderedJSON.Member] = [ValueSchema.types(["object"], mayBeEmpty: mayBeEmpty)]
    let required = record.fields.filter { $0.need == .required }.map(\.key)
    if !required.isEmpty { members.append(("required", .texts(required))) }
    members.append(("additionalProperties", .truth(false)))
    members.append(("properties", .object(record.fields.map { ($0.key, property($0)) })))
    if let snippets = Snippet.completion(of: record) { members.append(("defaultSnippets", snippets)) }
    return members
  }

  private static func property(_ field: FieldDescription) -> OrderedJSON {
    let need =
      switch field.need {
      case .required: " *Needed.*"
      case .expected: " *Asked for once its time has come.*"
      case .optional: ""
      }
    var members: [OrderedJSON.Member] = [
      ("title", .text(field.key.split(separator: "_").joined(separator: " "))),
      ("description", .text(field.summary)),
      ("markdownDescription", .text("\(field.summary)\(need)\n\n\(field.form.inWords)")),
    ]
    members += ValueSchema.members(field.form, mayBeEmpty: field.need != .required)
    return .object(members)
  }
}
