package import Diagnostics
package import YAMLSyntax

/// The reading of one file: where findings go, and what the readers may look up.
package final class Reading {
  package private(set) var findings: [Finding] = []
  package let blanks: [YAMLDocument.Blank]
  /// What the whole file may hold, for "this key belongs elsewhere".
  let root: () -> RecordDescription
  /// The file's bytes; good for as long as the reading lasts.
  private let source: UnsafeBufferPointer<UInt8>

  package init(
    document: YAMLDocument,
    source: UnsafeBufferPointer<UInt8>,
    root: @escaping () -> RecordDescription
  ) {
    self.blanks = document.blanks
    self.source = source
    self.root = root
  }

  package func report(_ finding: Finding) { findings.append(finding) }

  func report(
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

  /// Takes back what was reported since there were `count` findings.
  func forget(downTo count: Int) { findings.removeSubrange(count...) }

  /// The byte at an offset of the file.
  @inline(__always)
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < source.count ? source[offset] : nil
  }

  /// Code units between an offset and the start of its line.
  func column(of offset: Int) -> Int {
    var index = min(offset, source.count)
    while index > 0, source[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    return min(offset, source.count) - index
  }

  /// Whether a line that could not be read stood in the range.
  func hasBlank(in range: SourceRange) -> Bool {
    !blanks.isEmpty && blanks.contains { range.start <= $0.range.start && $0.range.start < range.end }
  }
}
