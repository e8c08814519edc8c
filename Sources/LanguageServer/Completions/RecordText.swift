internal import PlanModel

/// A new record as lines of a file: the keys that it needs or is asked for, with places to fill in.
struct RecordText {
  private var places = 0
  private let isSnippet: Bool

  init(isSnippet: Bool) { self.isSnippet = isSnippet }

  /// The keys below one another; lines after the first are indented by `indent` spaces.
  mutating func lines(of record: RecordDescription, indent: Int) -> String {
    record.started.map { "\($0.key):\(value($0.form, indent: indent))" }
      .joined(separator: "\n" + Self.spaces(indent))
  }

  /// What stands behind the colon of a key that stands that far in.
  mutating func value(_ form: ValueForm, indent: Int) -> String {
    switch form {
    case .version: return " 1"
    case .record(let record), .oneOrMany(.record(let record)):
      return "\n\(Self.spaces(indent + 2))" + filled(record, indent: indent + 2)
    case .list(.record(let record)):
      return "\n\(Self.spaces(indent + 2))- " + filled(record, indent: indent + 4)
    case .keyed: return "\n\(Self.spaces(indent + 2))" + place()
    case .word(let form): return " " + choice(form.words)
    case .oneOrMany(.word(let form)): return " " + choice(form.words)
    default: return " " + place()
    }
  }

  private mutating func filled(_ record: RecordDescription, indent: Int) -> String {
    record.started.isEmpty ? place() : lines(of: record, indent: indent)
  }

  private mutating func place() -> String {
    guard isSnippet else { return "" }
    places += 1
    return "$\(places)"
  }

  private mutating func choice(_ words: [String]) -> String {
    guard isSnippet else { return "" }
    places += 1
    let choices = words.map { $0.split(separator: ",").joined(separator: "\\,") }
    return "${\(places)|\(choices.joined(separator: ","))|}"
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
