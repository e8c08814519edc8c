package import Diagnostics
package import PlanModel
internal import YAMLSyntax

/// Applies the mends that findings bring along, where they are certain.
///
/// After each the text is read again, and a mend that brings other faults or changes another value is taken back.
/// Mends that touch one another follow one another.
package final class Fixer {
  package struct Outcome: Sendable {
    package var text: [UInt8]
    /// What was mended, with its place in the text as it was then.
    package var mended: [Diagnostic]
  }

  private let reader = YAMLReader()

  package init() {}

  /// Mends a text; the path is the one to name in what was mended.
  package func fix(_ bytes: [UInt8], as kind: FileKind, path: String) -> Outcome {
    var outcome = Outcome(text: bytes, mended: [])
    var refused: Set<Finding> = []
    var state = FixState(of: bytes, as: kind, with: reader)
    while true {
      let batch = Self.batch(state.findings, without: refused)
      guard !batch.isEmpty else { return outcome }
      apply(batch, &outcome, &state, &refused, kind, path)
    }
  }

  /// Mends that do not touch one another; of faults of the syntax, which hide others, one at a time.
  private static func batch(_ findings: [Finding], without refused: Set<Finding>) -> [Finding] {
    let candidates = findings.filter { !$0.edits.isEmpty && !refused.contains($0) }
      .sorted { ($0.firstEdited, $0.lastEdited) < ($1.firstEdited, $1.lastEdited) }
    if let fault = candidates.first(where: \.isOfSyntax) { return [fault] }
    var batch: [Finding] = []
    for finding in candidates where batch.last.map({ $0.lastEdited < finding.firstEdited }) ?? true {
      batch.append(finding)
    }
    return batch
  }

  /// Tries a batch, and where it does not hold, its halves.
  private func apply(
    _ batch: [Finding],
    _ outcome: inout Outcome,
    _ state: inout FixState,
    _ refused: inout Set<Finding>,
    _ kind: FileKind,
    _ path: String
  ) {
    let edited = EditedText(outcome.text, edits: batch.flatMap(\.edits))
    let after = FixState(of: edited.bytes, as: kind, with: reader)
    if edited.bytes != outcome.text, state.isMended(by: batch, edited, after) {
      let source = SourceText(path: path, bytes: outcome.text)
      outcome.mended += batch.map { Diagnostic($0, in: source) }
      outcome.text = edited.bytes
      state = after
    } else if batch.count == 1 {
      refused.insert(batch[0])
    } else {
      // The later half first: the earlier one stays where it is.
      apply(Array(batch[(batch.count / 2)...]), &outcome, &state, &refused, kind, path)
      let earlier = batch[..<(batch.count / 2)].filter { state.findings.contains($0) }
      if !earlier.isEmpty { apply(Array(earlier), &outcome, &state, &refused, kind, path) }
    }
  }
}

extension Finding {
  var firstEdited: UInt32 { edits.map(\.range.start).min() ?? range.start }
  var lastEdited: UInt32 { edits.map(\.range.end).max() ?? range.end }
  var isOfSyntax: Bool { severity == .error && SyntaxProblem(rawValue: rule) != nil }
}
