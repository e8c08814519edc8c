internal import Diagnostics
internal import PlanModel
internal import YAMLSyntax

/// One reading of a text that is being mended: what was found, and the values with their places.
struct FixState {
  private struct Value {
    var range: Range<Int>
    /// Nil for lists and sets of keys.
    var text: String?
  }

  let findings: [Finding]
  /// In the order of the file, those without any text left out: a mend may put something in their place.
  private let values: [Value]
  /// What could not be read.
  private let blanks: [Range<Int>]

  init(of bytes: [UInt8], as kind: FileKind, with reader: YAMLReader) {
    var values: [Value] = []
    (findings, blanks) = bytes.withUnsafeBufferPointer { buffer in
      let document = reader.read(buffer)
      var findings = document.findings
      if let root = document.root {
        let reading = Reading(document: document, source: buffer) { kind.description }
        kind.read(root, reading)
        findings += reading.findings
        Self.collect(root, into: &values)
      }
      return (findings, document.blanks.map(\.range.offsets))
    }
    self.values = values
  }

  private static func collect(_ node: YAMLNode, into values: inout [Value]) {
    guard node.kind == .scalar else {
      values.append(Value(range: node.range.offsets))
      for child in node.children { collect(child, into: &values) }
      return
    }
    if !node.range.isEmpty { values.append(Value(range: node.range.offsets, text: node.text)) }
  }

  /// Whether edits did what they were to do, and nothing else.
  func isMended(by batch: [Finding], _ edited: EditedText, _ after: FixState) -> Bool {
    let faults = findings.count(where: \.isOfSyntax)
    let left = after.findings.count(where: \.isOfSyntax)
    if batch.contains(where: \.isOfSyntax) {
      // What was hidden may come to light, as long as it is no sign that the mend was wrong.
      guard left < faults else { return false }
    } else {
      guard left <= faults, after.findings.count <= findings.count - batch.count else { return false }
    }
    let regions = regions(of: batch)
    let old = Regions(regions)
    let new = Regions(regions.map(edited.new))
    if after.findings.contains(where: { Self.isDoubtful($0) && new.touch($0.range.offsets) }) { return false }
    return kept(outside: old) == after.kept(outside: new)
  }

  private func kept(outside regions: Regions) -> [String?] {
    values.filter { $0.text == nil ? !regions.enclose($0.range) : !regions.overlap($0.range) }.map(\.text)
  }

  /// The places that edits may change: the words that they touch, and what could not be read before.
  private func regions(of batch: [Finding]) -> [Range<Int>] {
    let words = values.filter { $0.text != nil }
    return (batch.contains(where: \.isOfSyntax) ? blanks : [])
      + batch.flatMap(\.edits).map { edit in
        let range = edit.range.offsets
        let next = words.partition { $0.range.upperBound >= range.upperBound }
        guard next < words.count, words[next].range.lowerBound <= range.lowerBound else { return range }
        return words[next].range
      }
  }

  /// Findings at the very place of a mend that say that something else was meant.
  private static func isDoubtful(_ finding: Finding) -> Bool {
    switch StructureProblem(rawValue: finding.rule) {
    case .unknownKey?, .misplacedKey?, .duplicateKey?, .wrongKind?, .unknownWord?: finding.edits.isEmpty
    default: false
    }
  }
}
