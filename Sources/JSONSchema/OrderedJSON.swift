internal import FoundationEssentials

/// JSON whose members keep their order, which editors use as the order of keys.
indirect enum OrderedJSON: Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([OrderedJSON])
  case object([Member])

  typealias Member = (key: String, value: OrderedJSON)

  static func texts(_ texts: [String]) -> OrderedJSON { .list(texts.map { .text($0) }) }

  /// In lines, with a line break at the end.
  var lines: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// The same on one line.
  private var line: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  private static let width = 100

  private func write(to text: inout String, indent: String) {
    let short = line
    if indent.utf8.count + short.utf8.count <= Self.width, isShallow {
      text += short
      return
    }
    let inner = indent + "  "
    switch self {
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      for (number, member) in members.enumerated() {
        text += "\(inner)\(Self.quoted(member.key)): "
        member.value.write(to: &text, indent: inner)
        text += number + 1 < members.count ? ",\n" : "\n"
      }
      text += indent + "}"
    case .list(let items) where !items.isEmpty:
      text += "[\n"
      for (number, item) in items.enumerated() {
        text += inner
        item.write(to: &text, indent: inner)
        text += number + 1 < items.count ? ",\n" : "\n"
      }
      text += indent + "]"
    default: text += short
    }
  }

  /// Whether it holds nothing that holds something itself but lists of words.
  private var isShallow: Bool {
    switch self {
    case .text, .number, .truth: true
    case .list(let items): items.allSatisfy(\.isShallow)
    case .object(let members):
      members.allSatisfy { if case .object = $0.value { false } else { $0.value.isShallow } }
    }
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    // A text can always be encoded; the empty one stands for what cannot happen.
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
