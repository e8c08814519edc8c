internal import Diagnostics
internal import YAMLSyntax

/// Keys that a record does not know: written twice, misspelt, in the wrong place, or made up.
struct UnreadKeys {
  private(set) var findings: [Finding] = []
  /// Misspelt keys by number, and what they were meant to be.
  private(set) var meant: [Int: String] = [:]

  init(of fields: Fields, in description: RecordDescription, _ reading: Reading) {
    let keys = fields.keys
    let known = description.fields.map(\.key)
    let present = Set(keys.filter(\.isRead).map { $0.key.text })
    guard keys.contains(where: { !$0.isRead }) else { return }
    // A file may hold thousands of keys that nobody knows; each is looked up, none searched for.
    let root = reading.root()
    var first: [String: Int] = [:]
    var second: [String: Int] = [:]
    for (index, entry) in keys.enumerated() {
      let name = entry.key.text
      if first[name] == nil { first[name] = index } else if second[name] == nil { second[name] = index }
    }
    for (index, entry) in keys.enumerated() where !entry.isRead {
      let name = entry.key.text
      let twin = (first[name] == index ? second[name] : first[name]).map { keys[$0] }
      if entry.key.kind != .scalar {
        report(.wrongKind, "a key is a single word", at: entry.key.range)
      } else if let twin, known.contains(name) {
        // Either of the two may be the one that was read: the later one is reported.
        let (first, second) = twin.number < entry.number ? (twin, entry) : (entry, twin)
        report(
          .duplicateKey,
          "`\(name):` stands here for the second time",
          at: second.key.range,
          suggestion: "keep one of the two, or put both texts into one",
          notes: [.init(message: "the first one", range: first.key.range)],
          edits: Self.removal(of: second.key, second.value, like: first.value, reading)
        )
      } else if fields.isFlow, entry.value.isNothing, !known.contains(name) {
        report(
          .textCut,
          "inside { } a comma ends the text, so these words are cut off from it",
          at: entry.key.range,
          suggestion:
            "put quotation marks around the whole text, or write the keys below one another without { }"
        )
      } else {
        explain(name, entry.number, entry.key.range, known, present, description, root)
      }
    }
  }

  /// Takes away the lines of a key whose value stands there already, word for word and without comments.
  private static func removal(
    of key: YAMLNode,
    _ value: YAMLNode,
    like first: YAMLNode,
    _ reading: Reading
  ) -> [TextEdit] {
    let text = reading.bytes(in: value.range)
    guard text.elementsEqual(reading.bytes(in: first.range)), !text.contains(UInt8(ascii: "#")),
      let lines = reading.wholeLines(from: key.range.start, to: value.range.end)
    else { return [] }
    return [TextEdit(range: lines, replacement: "")]
  }

  private mutating func explain(
    _ name: String,
    _ number: Int,
    _ range: SourceRange,
    _ known: [String],
    _ present: Set<String>,
    _ description: RecordDescription,
    _ root: RecordDescription
  ) {
    let near = EditDistance.nearest(to: name, among: known)
    let elsewhere = root.paths(to: name)
    if let best = near.first(where: { !present.contains($0) && !meant.values.contains($0) }),
      elsewhere.isEmpty
    {
      meant[number] = best
      report(
        .unknownKey,
        "a \(description.name) has no \(Self.shown(name))",
        at: range,
        suggestion: "did you mean `\(best):`?",
        edits: EditDistance.clear(name, among: known) == best
          ? [TextEdit(range: range, replacement: best)] : []
      )
      return
    }
    if let path = elsewhere.first {
      let place = path.isEmpty ? "at the margin of the file" : "under `\(path.joined(separator: ": …: ")):`"
      report(
        .misplacedKey,
        "`\(name):` does not belong in a \(description.name)",
        at: range,
        suggestion: "it belongs \(place)"
      )
      return
    }
    report(
      .unknownKey,
      "a \(description.name) has no \(Self.shown(name))",
      at: range,
      suggestion: near.first.map { "did you mean `\($0):`?" }
        ?? "its keys are \(known.joined(separator: ", "))"
    )
  }

  /// A key to quote in a message; nil when it is no plain word and so may be a family's text.
  private static func shown(_ name: String) -> String {
    let isPlain =
      name.utf8.count <= 32 && name.utf8.allSatisfy { IDCharacters.isAllowed($0) || $0 == UInt8(ascii: "_") }
    return isPlain ? "key `\(name):`" : "such key"
  }

  private mutating func report(
    _ problem: StructureProblem,
    _ message: String,
    at range: SourceRange,
    suggestion: String? = nil,
    notes: [Finding.Note] = [],
    edits: [TextEdit] = []
  ) {
    findings.append(
      Finding(
        rule: problem.rawValue,
        message: message,
        range: range,
        suggestion: suggestion,
        notes: notes,
        edits: edits
      )
    )
  }
}
