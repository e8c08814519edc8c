package import Diagnostics
package import PlanModel
internal import YAMLSyntax

/// Lays a file out in the house style: the order of keys, the spelling of words and dates, quotation marks, width,
/// indentation. Every comment and every word of text stays, and so does what the file means.
///
/// Keeps memory that is used again for the next file; one for each worker.
package final class Formatter {
  /// What came of a file.
  package enum Outcome: Sendable {
    case unchanged
    case changed([UInt8])
    /// Its shape is not certain, for this reason.
    case leftAlone(Finding)
  }

  private let reader = YAMLReader()
  /// Reads what was written, while the first still holds what was read.
  private let proofreader = YAMLReader()

  package init() {}

  package func format(_ bytes: [UInt8], as kind: FileKind) -> Outcome {
    bytes.withUnsafeBufferPointer { format($0, as: kind) }
  }

  private func format(_ bytes: UnsafeBufferPointer<UInt8>, as kind: FileKind) -> Outcome {
    let document = reader.read(bytes)
    if let fault = document.findings.first(where: Self.isInTheWay) { return .leftAlone(fault) }
    // A file without values has nothing that could be laid out.
    guard let root = document.root, root.kind == .mapping, document.blanks.isEmpty else { return .unchanged }
    let reading = Reading(document: document, source: bytes, collectsSpellings: true) { kind.description }
    kind.read(root, reading)
    if let fault = reading.findings.first(where: Self.isInTheWay) { return .leftAlone(fault) }
    guard let spellings = reading.spellings else { return .unchanged }
    do throws(SourceTree.Strange) {
      let tree = try SourceTree(root, in: bytes)
      var layout = Layout(source: bytes, spellings: spellings)
      layout.write(tree.root, as: kind.description)
      if layout.bytes.elementsEqual(bytes) { return .unchanged }
      return try proofread(layout.bytes, tree, Meaning(root, spellings: spellings), bytes)
    } catch {
      return .leftAlone(Self.strange(at: error.offset))
    }
  }

  /// Reads the new text and compares: nothing may be lost, whatever was thought of when this was written.
  private func proofread(
    _ text: [UInt8],
    _ tree: SourceTree,
    _ meaning: Meaning,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(SourceTree.Strange) -> Outcome {
    let isSame = try text.withUnsafeBufferPointer { new throws(SourceTree.Strange) in
      let document = proofreader.read(new)
      guard let root = document.root, document.blanks.isEmpty, meaning.isKept(in: root) else { return false }
      let before = tree.comments.map { Array(bytes[$0]) }
      let after = try SourceTree(root, in: new).comments.map { Array(new[$0]) }
      return Self.sorted(before) == Self.sorted(after)
    }
    return isSame ? .changed(text) : .leftAlone(Self.strange(at: 0))
  }

  private static func sorted(_ comments: [[UInt8]]) -> [[UInt8]] {
    comments.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func isInTheWay(_ finding: Finding) -> Bool {
    switch finding.rule {
    case SyntaxProblem.curlyQuotes.rawValue, SyntaxProblem.textAfterHash.rawValue: false
    case StructureProblem.unknownKey.rawValue, StructureProblem.duplicateKey.rawValue,
      StructureProblem.misplacedKey.rawValue, StructureProblem.textCut.rawValue,
      StructureProblem.unknownVersion.rawValue:
      true
    default: SyntaxProblem(rawValue: finding.rule) != nil
    }
  }

  private static func strange(at offset: Int) -> Finding {
    Finding(
      rule: SyntaxProblem.notReadable.rawValue,
      message: "this is written in a way that cannot be laid out anew with certainty",
      range: SourceRange(offset..<offset + 1),
      suggestion: "write it as `key: value` lines and lists with dashes"
    )
  }
}
