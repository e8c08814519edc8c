import PlanModel
import YAMLSyntax

/// The values of a file, apart from any tape.
indirect enum Value {
  case nothing
  /// Free text.
  case text(String)
  /// A word, date, number or id, in the spelling that a program writes.
  case word(String)
  /// What no reader knows, as it stands.
  case other(String)
  case list([Value])
  case keys([(String, Value)])

  /// What one says and the other does not.
  func differences(from other: Value) -> [String] {
    Set(dump).symmetricDifference(other.dump).sorted()
  }

  /// Every scalar under its path; the order of keys does not matter.
  var dump: [String] {
    var lines: [String] = []
    write("", to: &lines)
    return lines
  }

  private func write(_ path: String, to lines: inout [String]) {
    switch self {
    case .nothing: lines.append("\(path) is nothing")
    case .text(let text), .word(let text), .other(let text):
      lines.append("\(path) = \(text.debugDescription)")
    case .list(let items):
      lines.append("\(path) has \(items.count)")
      for (number, item) in items.enumerated() { item.write("\(path)[\(number)]", to: &lines) }
    case .keys(let pairs):
      lines.append("\(path) has \(pairs.count) keys")
      for (key, value) in pairs { value.write("\(path).\(key)", to: &lines) }
    }
  }

  /// Reads a file; nil when that is not possible without a fault of the syntax.
  init?(_ bytes: [UInt8], as kind: FileKind) {
    let reader = YAMLReader()
    let value: Value? = bytes.withUnsafeBufferPointer { buffer in
      let document = reader.read(buffer)
      guard let root = document.root, document.blanks.isEmpty else { return nil }
      let reading = Reading(document: document, source: buffer, collectsSpellings: true) { kind.description }
      kind.read(root, reading)
      return reading.spellings.map { Value(root, $0) }
    }
    guard let value else { return nil }
    self = value
  }

  private init(_ node: YAMLNode, _ spellings: Spellings) {
    switch node.kind {
    case .scalar where node.isNothing: self = .nothing
    case .scalar:
      switch spellings[node] {
      case .word(let word)?: self = .word(word)
      case .text?: self = .text(node.text)
      case nil: self = .other(node.text)
      }
    case .sequence: self = .list(node.children.map { Value($0, spellings) })
    case .mapping:
      var children = node.children
      var pairs: [(String, Value)] = []
      while let key = children.next(), let value = children.next() {
        // A key of the school's own choosing has a spelling too.
        let name: String = if case .word(let word)? = spellings[key] { word } else { key.text }
        pairs.append((name, Value(value, spellings)))
      }
      self = .keys(pairs)
    }
  }
}
