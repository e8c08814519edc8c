package import Diagnostics
package import YAMLSyntax

/// The reading of one file: where findings go, and what the readers may look up.
package final class Reading {
  package private(set) var findings: [Finding] = []
  /// How the values are spelt; nil while nobody wants to know.
  package private(set) var spellings: Spellings?
  private let collectsSpellings: Bool
  package let blanks: [YAMLDocument.Blank]
  /// What the whole file may hold, for "this key belongs elsewhere".
  let root: () -> RecordDescription
  /// The file's bytes; good for as long as the reading lasts.
  private let source: UnsafeBufferPointer<UInt8>

  package init(
    document: YAMLDocument,
    source: UnsafeBufferPointer<UInt8>,
    collectsSpellings: Bool = false,
    root: @escaping () -> RecordDescription
  ) {
    self.blanks = document.blanks
    self.source = source
    self.collectsSpellings = collectsSpellings
    self.spellings = collectsSpellings ? Spellings() : nil
    self.root = root
  }

  /// Keeps how a value is spelt, where somebody wants to know.
  @inline(__always)
  func note(_ value: some ScalarValue, of node: YAMLNode) {
    if collectsSpellings { spellings?.note(value, of: node) }
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

  func bytes(in range: SourceRange) -> Slice<UnsafeBufferPointer<UInt8>> {
    source[range.offsets.clamped(to: 0..<source.count)]
  }

  /// The lines of a stretch with their last line break, when nothing else stands on them.
  func wholeLines(from start: UInt32, to end: UInt32) -> SourceRange? {
    var first = Int(start)
    while let byte = byte(at: first - 1), byte == 0x20 { first -= 1 }
    guard first == 0 || byte(at: first - 1) == 0x0A else { return nil }
    var last = Int(end)
    while let byte = byte(at: last), byte == 0x20 || byte == 0x0D { last += 1 }
    guard last == source.count || byte(at: last) == 0x0A else { return nil }
    return SourceRange(first..<min(last + 1, source.count))
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
