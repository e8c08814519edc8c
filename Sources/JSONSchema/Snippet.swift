internal import PlanModel

/// A record as one completion begins it: the keys that it needs or is asked for, with places to fill in.
struct Snippet {
  private var places = 0

  /// The completion to offer for a record; none where nothing of it is needed.
  static func completion(of record: RecordDescription) -> OrderedJSON? {
    var snippet = Snippet()
    guard let body = snippet.body(of: record) else { return nil }
    return .list([
      .object([
        ("label", .text(record.name)),
        ("description", .text("A whole \(record.name), to be filled in.")),
        ("body", body),
      ])
    ])
  }

  private mutating func body(of record: RecordDescription) -> OrderedJSON? {
    let fields = record.started
    guard !fields.isEmpty else { return nil }
    var members: [OrderedJSON.Member] = []
    for field in fields { members.append((field.key, value(field.form))) }
    return .object(members)
  }

  private mutating func value(_ form: ValueForm) -> OrderedJSON {
    switch form {
    case .version: return .number(1)
    case .record(let record), .oneOrMany(.record(let record)):
      return body(of: record) ?? place()
    case .list(let item): return .list([value(item)])
    case .keyed(by: _, let item):
      let key = "${\(next()):id}"
      return .object([(key, value(item))])
    case .word(let form), .oneOrMany(.word(let form)):
      let choices = form.words.map { $0.split(separator: ",").joined(separator: "\\,") }
      return .text("${\(next())|\(choices.joined(separator: ","))|}")
    default: return place()
    }
  }

  private mutating func place() -> OrderedJSON { .text("$\(next())") }

  private mutating func next() -> Int {
    places += 1
    return places
  }
}
