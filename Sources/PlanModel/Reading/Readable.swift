internal import Diagnostics
package import YAMLSyntax

/// A value that can be read from a file, and can say what it looks like there.
package protocol Readable: Sendable {
  /// Reads a node; reports what is wrong with it and answers nil when nothing can be made of it.
  static func read(_ node: YAMLNode, _ reading: Reading) -> Self?

  static var form: ValueForm { get }
}

/// A set of `key: value` lines.
///
/// Its one initialiser is decoder, schema and documentation at once: with a file it reads and reports;
/// without one it describes its fields.
package protocol Record: Readable {
  /// What a person calls it: `target`, `meeting`.
  static var recordName: String { get }

  init(from fields: inout Fields)
}

extension Record {
  /// A record with nothing in it, to be filled in by a program.
  package static var blank: Self {
    var fields = Fields.none()
    return Self(from: &fields)
  }

  package static var description: RecordDescription {
    var fields = Fields.describing()
    _ = Self(from: &fields)
    return RecordDescription(name: recordName, fields: fields.descriptions)
  }

  package static var form: ValueForm { .record(description) }

  package static func read(_ node: YAMLNode, _ reading: Reading) -> Self? {
    guard node.kind == .mapping else {
      reportNoMapping(node, reading)
      return nil
    }
    let count = reading.findings.count
    var fields = Fields(node, reading)
    let record = Self(from: &fields)
    guard fields.hasUnread else { return record }
    return readAgain(node, reading, fields, record, since: count)
  }

  /// A key was not read: tells why, and reads a misspelt key as what it was meant to be.
  private static func readAgain(
    _ node: YAMLNode,
    _ reading: Reading,
    _ fields: Fields,
    _ record: Self,
    since count: Int
  ) -> Self {
    let unread = UnreadKeys(of: fields, in: description, reading)
    var result = record
    if !unread.meant.isEmpty {
      reading.forget(downTo: count)
      var second = Fields(node, reading, meant: unread.meant)
      result = Self(from: &second)
    }
    for finding in unread.findings { reading.report(finding) }
    return result
  }

  private static func reportNoMapping(_ node: YAMLNode, _ reading: Reading) {
    let keys = description.fields.prefix(2).map { "`\($0.key):`" }.joined(separator: ", ")
    if node.kind == .sequence {
      reading.report(
        .wrongKind,
        "a \(recordName) is a set of `key: value` lines, and this is a list",
        at: node.range,
        suggestion: "take the dash away, and write the keys \(keys) … below one another"
      )
    } else if let glued = gluedKey(node) {
      reading.report(
        Finding(
          rule: SyntaxProblem.missingSpace.rawValue,
          message: "there is no space after the colon of `\(glued):`",
          range: node.range,
          suggestion: "write `\(glued): ` with a space before the text",
          edits: node.style == .plain ? [Self.space(behind: glued, in: node)] : []
        )
      )
    } else {
      reading.report(
        .wrongKind,
        "a \(recordName) is a set of `key: value` lines, and this is a text",
        at: node.range,
        suggestion: "write the keys \(keys) … below one another, each with its value"
      )
    }
  }

  private static func space(behind key: String, in node: YAMLNode) -> TextEdit {
    let place = Int(node.range.start) + key.utf8.count + 1
    return TextEdit(range: SourceRange(place..<place), replacement: " ")
  }

  /// `id:name` where `id: name` was meant.
  private static func gluedKey(_ node: YAMLNode) -> String? {
    let text = node.text
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = String(text[..<colon])
    return description.fields.contains { $0.key == key } ? key : nil
  }
}

extension Array: Readable where Element: Readable {
  package static var form: ValueForm { .list(Element.form) }

  package static func read(_ node: YAMLNode, _ reading: Reading) -> [Element]? {
    guard node.kind == .sequence else {
      // One item without its dash: say so, and read it all the same.
      reading.report(
        .wrongKind,
        "a list belongs here, each of its items on a line that begins with a dash",
        at: node.range,
        suggestion: node.kind == .scalar
          ? "write `- ` in front of it, on a line of its own"
          : "write `- ` in front of the first key, and indent the others by two more spaces"
      )
      return Element.read(node, reading).map { [$0] }
    }
    return items(of: node, reading)
  }

  static func items(of node: YAMLNode, _ reading: Reading) -> [Element] {
    var items: [Element] = []
    items.reserveCapacity(node.childCount)
    for child in node.children {
      if child.isNothing {
        guard !reading.hasBlank(in: node.extent) else { continue }
        reading.report(
          .emptyItem,
          "there is nothing behind this dash",
          at: child.range,
          suggestion: "write the item behind it, or delete the dash"
        )
      } else if let item = Element.read(child, reading) {
        items.append(item)
      }
    }
    return items
  }
}

/// One value, or a list of them.
package struct OneOrMany<Element: Readable>: Readable {
  package var items: [Element]

  package static var form: ValueForm { .oneOrMany(Element.form) }

  package static func read(_ node: YAMLNode, _ reading: Reading) -> OneOrMany? {
    if node.kind == .sequence { return OneOrMany(items: [Element].items(of: node, reading)) }
    return Element.read(node, reading).map { OneOrMany(items: [$0]) }
  }
}

/// Values under keys of the school's own choosing, in the order of the file.
package struct Keyed<Key: ScalarValue & Hashable, Value: Readable>: Readable {
  package struct Entry: Sendable {
    package var key: Located<Key>
    package var value: Value
  }

  package var entries: [Entry] { didSet { places = nil } }
  /// Where each key stands among many entries: a school has thousands of classes, staff and pupils, and each
  /// plan asks for its own.
  private var places: [Key: Int]?

  package init(entries: [Entry] = []) {
    self.entries = entries
    guard entries.count > 16 else { return }
    places = Dictionary(
      zip(entries.lazy.map(\.key.value), entries.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  package subscript(key: Key) -> Value? {
    if let places { return places[key].map { entries[$0].value } }
    return entries.first { $0.key.value == key }?.value
  }

  package static var form: ValueForm { .keyed(by: Key.form, Value.form) }

  package static func read(_ node: YAMLNode, _ reading: Reading) -> Keyed? {
    guard node.kind == .mapping else {
      reading.report(
        .wrongKind,
        "lines of the shape `name: value` belong here",
        at: node.range,
        suggestion: "write \(Key.expectation), a colon, a space, then its value"
      )
      return nil
    }
    var entries: [Entry] = []
    entries.reserveCapacity(node.childCount / 2)
    var places: [Key: SourceRange] = [:]
    var children = node.children
    while let keyNode = children.next(), let valueNode = children.next() {
      guard let key = Located<Key>.read(keyNode, reading) else { continue }
      if let first = places.updateValue(key.range, forKey: key.value) {
        reading.report(
          .duplicateKey,
          "`\(keyNode.text):` stands here for the second time",
          at: keyNode.range,
          suggestion: "keep one of the two",
          notes: [.init(message: "the first one", range: first)]
        )
        continue
      }
      if let value = Value.read(valueNode, reading) { entries.append(Entry(key: key, value: value)) }
    }
    return Keyed(entries: entries)
  }
}
