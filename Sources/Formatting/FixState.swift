internal import Diagnostics
internal import PlanModel
internal import YAMLSyntax

/// One reading of a text: what was found, and the values with their places.
struct FixState {
  private struct Value {
    var range: Range<Int>
    /// Nil for lists and sets of keys.
    var text: String?
  }

  let findings: [Finding]
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
    values.append(Value(range: node.range.offsets, text: node.kind == .scalar ? node.text : nil))
    for child in node.children { collect(child, into: &values) }
  }

  /// Whether edits did what they were to do, and nothing else.
  func isMended(by batch: [Finding], _ edited: EditedText, _ after: FixState) -> Bool {
    let faults = findings.count { $0.isOfSyntax }
    let left = after.findings.count { $0.isOfSyntax }
    if batch.contains(where: \.isOfSyntax) {
      // What was hidden may come to light, as long as it is no sign that the mend was wrong.
      guard left < faults else { return false }
    } else {
      guard left <= faults, after.findings.count <= findings.count - batch.count else { return false }
    }
    let old = regions(of: batch)
    let new = old.map(edited.new)
    if after.findings.contains(where: { Self.isDoubtful($0) && Self.touches($0.range.offsets, new) }) {
      return false
    }
    let kept = values.filter { !Self.lies($0.range, $0.text != nil, in: old) }
    let keptAfter = after.values.filter { !Self.lies($0.range, $0.text != nil, in: new) }
    return kept.map(\.text) == keptAfter.map(\.text)
  }

  /// The places that edits may change: what they touch, and what could not be read before.
  private func regions(of batch: [Finding]) -> [Range<Int>] {
    var regions = batch.contains(where: \.isOfSyntax) ? blanks : []
    for edit in batch.flatMap(\.edits) {
      let range = edit.range.offsets
      let touched = values.first {
        $0.text != nil && !$0.range.isEmpty && $0.range.lowerBound <= range.lowerBound
          && range.upperBound <= $0.range.upperBound
      }
      regions.append(touched?.range ?? range)
    }
    return regions
  }

  private static func lies(_ range: Range<Int>, _ isScalar: Bool, in regions: [Range<Int>]) -> Bool {
    regions.contains { region in
      if region.lowerBound <= range.lowerBound, range.upperBound <= region.upperBound { return true }
      return isScalar && range.lowerBound < region.upperBound && region.lowerBound < range.upperBound
    }
  }

  private static func touches(_ range: Range<Int>, _ regions: [Range<Int>]) -> Bool {
    regions.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
  }

  /// Findings at the very place of a mend that say that something else was meant.
  private static func isDoubtful(_ finding: Finding) -> Bool {
    switch StructureProblem(rawValue: finding.rule) {
    case .unknownKey?, .misplacedKey?, .duplicateKey?, .wrongKind?, .unknownWord?: finding.edits.isEmpty
    default: false
    }
  }
}
