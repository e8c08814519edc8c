internal import PlanModel
internal import YAMLSyntax

/// The order in which the entries of a collection are written: that of the fields' descriptions.
struct KeyOrder {
  /// The entries by their numbers.
  let numbers: [Int]
  private let forms: [ValueForm?]

  init(of collection: SourceTree.Collection, in form: ValueForm?) {
    let entries = collection.entries
    guard collection.isMapping else {
      numbers = Array(entries.indices)
      forms = Array(repeating: form.flatMap(Self.item), count: entries.count)
      return
    }
    switch form.map(Self.single) {
    case .record(let record)?:
      let ranks = entries.map { entry in entry.key.flatMap { Self.rank(of: $0, in: record) } }
      forms = ranks.map { $0.map { record.fields[$0].form } }
      let isSorted = zip(ranks, ranks.dropFirst()).allSatisfy { ($0 ?? Int.max) <= ($1 ?? Int.max) }
      numbers =
        isSorted
        ? Array(entries.indices)
        : entries.indices.sorted { (ranks[$0] ?? Int.max, $0) < (ranks[$1] ?? Int.max, $1) }
    case .keyed(by: _, let value)?:
      numbers = Array(entries.indices)
      forms = Array(repeating: value, count: entries.count)
    default:
      numbers = Array(entries.indices)
      forms = Array(repeating: nil, count: entries.count)
    }
  }

  func form(of number: Int) -> ValueForm? { forms[number] }

  private static func rank(of key: YAMLNode, in record: RecordDescription) -> Int? {
    key.withTextBytes { text in record.fields.firstIndex { $0.key.utf8.elementsEqual(text) } }
  }

  /// The form of a list's items.
  private static func item(_ form: ValueForm) -> ValueForm? {
    switch form {
    case .list(let item), .oneOrMany(let item): item
    default: nil
    }
  }

  /// The form of one value where several may stand.
  private static func single(_ form: ValueForm) -> ValueForm {
    switch form {
    case .oneOrMany(let item), .list(let item): item
    default: form
    }
  }
}
