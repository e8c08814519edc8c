package import Diagnostics
internal import YAMLSyntax

/// The fields of one record while it is being read, or being described.
///
/// Keys are looked for from where the last one was found, so that a record in its usual order costs one
/// comparison a field.
package struct Fields {
  /// Nil while describing.
  private let reading: Reading?
  private let node: YAMLNode?
  private(set) var descriptions: [FieldDescription] = []

  /// The next key to look at, and its number among the keys.
  private var cursor: YAMLNode?
  private var ordinal = 0
  private let keyCount: Int
  /// Which keys have been read; a record of more than 64 keys has the rest in `readLate`.
  private var readKeys: UInt64 = 0
  private var readLate: Set<Int> = []
  /// Misspelt keys by number, and what they were meant to be.
  private let meant: [Int: String]

  /// Whether everything that stands here could be read: only then is something missing when it is
  /// not there.
  package private(set) var isWhole = true

  /// Where the record stands; empty while describing.
  package var range: SourceRange { node?.range ?? SourceRange(start: 0, end: 0) }

  init(_ node: YAMLNode, _ reading: Reading, meant: [Int: String] = [:]) {
    self.reading = reading
    self.node = node
    self.meant = meant
    self.isDescribing = false
    self.keyCount = node.childCount / 2
    self.cursor = keyCount > 0 ? node.firstChild : nil
    if !reading.blanks.isEmpty {
      let column = reading.column(of: Int(node.range.start))
      let extent = node.extent
      isWhole = !reading.blanks.contains {
        extent.start <= $0.range.end && $0.range.start < max(extent.end, extent.start + 1)
          && $0.indent <= column + 1
      }
    }
  }

  /// Whether fields are to be described, where there is nothing to read.
  private let isDescribing: Bool

  private init(isDescribing: Bool) {
    self.isDescribing = isDescribing
    self.reading = nil
    self.node = nil
    self.keyCount = 0
    self.meant = [:]
  }

  static func describing() -> Fields { Fields(isDescribing: true) }

  /// The fields of a record that has none of them yet.
  static func none() -> Fields { Fields(isDescribing: false) }

  // MARK: Reading

  /// A value that may be left out.
  package mutating func optional<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    as type: Value.Type = Value.self
  ) -> Value? {
    value(key, summary, .optional, type)
  }

  /// A value that rules ask for once its time has come; its absence is no fault of the file's shape.
  package mutating func expected<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    as type: Value.Type = Value.self
  ) -> Value? {
    value(key, summary, .expected, type)
  }

  /// A value without which the record makes no sense; reported when it is missing.
  package mutating func required<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    as type: Value.Type = Value.self
  ) -> Value? {
    value(key, summary, .required, type)
  }

  /// A list that may be left out: empty then.
  package mutating func list<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    _ need: FieldDescription.Need = .optional,
    of type: Value.Type = Value.self
  ) -> [Value] {
    value(key, summary, need, [Value].self) ?? []
  }

  /// A single value or a list of them; empty when left out.
  package mutating func oneOrMany<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    _ need: FieldDescription.Need = .optional,
    of type: Value.Type = Value.self
  ) -> [Value] {
    value(key, summary, need, OneOrMany<Value>.self)?.items ?? []
  }

  /// The version of the format, which is 1.
  package mutating func version(_ key: StaticString) {
    let summary: StaticString = "The version of the format: 1."
    if isDescribing {
      descriptions.append(
        FieldDescription(key: "\(key)", summary: "\(summary)", need: .required, form: .version)
      )
      return
    }
    let version = required(key, summary, as: Located<Int>.self)
    if let version, version.value != 1 {
      reading?.report(
        .unknownVersion,
        "this program reads version 1 of the format",
        at: version.range,
        suggestion: "write `\(key): 1`"
      )
    }
  }

  private mutating func value<Value: Readable>(
    _ key: StaticString,
    _ summary: StaticString,
    _ need: FieldDescription.Need,
    _ type: Value.Type
  ) -> Value? {
    guard let reading else {
      guard isDescribing else { return nil }
      descriptions.append(
        FieldDescription(key: "\(key)", summary: "\(summary)", need: need, form: Value.form)
      )
      return nil
    }
    guard let found = find(key) else {
      if need == .required, isWhole {
        reading.report(.missingKey, "`\(key):` is missing here", at: range, suggestion: "\(summary)")
      }
      return nil
    }
    let content = found.following
    if content.isNothing {
      if reading.hasBlank(in: SourceRange(start: found.range.end, end: nextStart(after: content))) {
        isWhole = false
      } else if need == .required, isWhole {
        reading.report(
          .missingKey,
          "`\(key):` has nothing behind it",
          at: found.range,
          suggestion: "\(summary)"
        )
      }
      return nil
    }
    guard let value = Value.read(content, reading) else {
      // It is there, and has been reported: nobody is to call it missing as well.
      isWhole = false
      return nil
    }
    return value
  }

  /// Where the key after a value starts, or the record's extent ends.
  private func nextStart(after content: YAMLNode) -> UInt32 {
    guard let cursor, ordinal < keyCount, cursor.range.start > content.range.start else {
      return max(node?.extent.end ?? 0, content.range.end)
    }
    return cursor.range.start
  }

  // MARK: Finding keys

  private mutating func find(_ key: StaticString) -> YAMLNode? {
    guard keyCount > 0, let node else { return nil }
    if !meant.isEmpty, let number = meant.first(where: { $0.value == "\(key)" })?.key {
      markRead(number)
      return keyNode(number)
    }
    var candidate = cursor ?? node.firstChild
    var number = cursor == nil ? 0 : ordinal
    if number >= keyCount {
      candidate = node.firstChild
      number = 0
    }
    for _ in 0..<keyCount {
      if candidate.hasText(key), !isRead(number) {
        markRead(number)
        ordinal = number + 1
        cursor = ordinal < keyCount ? candidate.following.following : nil
        return candidate
      }
      number += 1
      if number == keyCount {
        number = 0
        candidate = node.firstChild
      } else {
        candidate = candidate.following.following
      }
    }
    return nil
  }

  private func keyNode(_ number: Int) -> YAMLNode? {
    guard let node, number < keyCount else { return nil }
    var key = node.firstChild
    for _ in 0..<number { key = key.following.following }
    return key
  }

  private mutating func markRead(_ number: Int) {
    if number < 64 { readKeys |= 1 << UInt64(number) } else { readLate.insert(number) }
  }

  private func isRead(_ number: Int) -> Bool {
    number < 64 ? readKeys & (1 << UInt64(number)) != 0 : readLate.contains(number)
  }

  /// Whether keys are left that nobody asked for.
  var hasUnread: Bool { readKeys.nonzeroBitCount + readLate.count < keyCount }

  /// The keys and their values, in the order of the file, and whether each was read.
  var keys: [(number: Int, key: YAMLNode, value: YAMLNode, isRead: Bool)] {
    guard let node, keyCount > 0 else { return [] }
    var found: [(number: Int, key: YAMLNode, value: YAMLNode, isRead: Bool)] = []
    var key = node.firstChild
    for number in 0..<keyCount {
      let value = key.following
      found.append((number, key, value, isRead(number)))
      if number + 1 < keyCount { key = value.following }
    }
    return found
  }

  var isFlow: Bool { node?.style == .flow }

  /// Reports what only the record as a whole can know.
  package func report(
    _ problem: StructureProblem,
    _ message: String,
    at range: SourceRange,
    suggestion: String? = nil
  ) {
    reading?.report(problem, message, at: range, suggestion: suggestion)
  }
}
