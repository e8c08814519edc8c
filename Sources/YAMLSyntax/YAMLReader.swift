internal import Diagnostics

/// Reads files of YAML, one after another, onto one tape.
///
/// What plans have no need of (anchors, tags, several documents) is refused with a finding, and a
/// broken place is told, left out and read past, so that one mistake does not hide the next.
package final class YAMLReader {
  /// How deep lists and keys may stand inside one another.
  package static let depth = 32
  /// How often a broken file is read again.
  private static let attempts = 20

  private let tape = Tape()
  private var loop = EventLoop()

  package init() {}

  /// Reads a file.
  ///
  /// - Parameter bytes: the whole file; a byte order mark is passed over.
  /// - Returns: the values, good until the next call, and everything there is to say about the syntax.
  package func read(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLDocument {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let base = hasMark ? 3 : 0
    let body = UnsafeBufferPointer(rebasing: bytes[base...])
    let isASCII = Self.isASCII(body)
    let scan = TextScan(body, base: base, isASCII: isASCII)
    if let mended = scan.mended {
      return mended.withUnsafeBufferPointer {
        read(body: $0, base: base, isASCII: Self.isASCII($0), findings: scan.findings)
      }
    }
    return read(body: body, base: base, isASCII: isASCII, findings: scan.findings)
  }

  private func read(
    body: UnsafeBufferPointer<UInt8>,
    base: Int,
    isASCII: Bool,
    findings: [Finding]
  ) -> YAMLDocument {
    var findings = findings
    loop.run(body, base: base, isASCII: isASCII, depth: Self.depth, into: tape)
    var blanks: [YAMLDocument.Blank] = []
    var isWhole = true
    if loop.failure != nil || !loop.longQuotes.isEmpty
      || loop.refusals.contains(where: { $0.kind == .tooDeep })
    {
      var copy = Array(body)
      isWhole = recover(&copy, base: base, isASCII: isASCII, &findings, &blanks)
    }
    refuse(&findings)
    let root = isWhole && tape.count > 0 ? YAMLNode(tape: tape, index: 0) : nil
    return YAMLDocument(root: root, findings: findings, blanks: blanks, size: body.count + base)
  }

  /// Leaves out what is broken and reads again, until the file is read or there have been too many tries.
  private func recover(
    _ bytes: inout [UInt8],
    base: Int,
    isASCII: Bool,
    _ findings: inout [Finding],
    _ blanks: inout [YAMLDocument.Blank]
  ) -> Bool {
    for _ in 0..<Self.attempts {
      let results: [SyntaxDiagnosis.Result]
      if let failure = loop.failure {
        results = SyntaxDiagnosis(bytes: bytes, base: base, failure: failure).results
      } else if let deep = loop.refusals.first(where: { $0.kind == .tooDeep }) {
        results = [tooDeep(deep, in: bytes, base: base)]
      } else if let quote = SyntaxDiagnosis.swallowingQuote(in: bytes, base: base, starts: loop.longQuotes) {
        results = [quote]
      } else {
        return true
      }
      let lines = SyntaxDiagnosis.split(bytes)
      var changed = false
      for result in results {
        if !findings.contains(result.finding) { findings.append(result.finding) }
        for index in result.lines where lines.indices.contains(index) {
          let offsets = lines[index].offsets
          if lines[index].isBlank { continue }
          changed = true
          blanks.append(
            YAMLDocument.Blank(
              range: SourceRange(offsets.lowerBound + base..<offsets.upperBound + base),
              indent: lines[index].indent
            )
          )
          for offset in offsets { bytes[offset] = 0x20 }
        }
      }
      guard changed else { return false }
      bytes.withUnsafeBufferPointer {
        loop.run($0, base: base, isASCII: isASCII, depth: Self.depth, into: tape)
      }
    }
    return loop.failure == nil && !loop.refusals.contains { $0.kind == .tooDeep }
  }

  private func tooDeep(_ refusal: EventLoop.Refusal, in bytes: [UInt8], base: Int) -> SyntaxDiagnosis.Result {
    let lines = SyntaxDiagnosis.split(bytes)
    let line = lines.lastIndex { $0.offsets.lowerBound + base <= refusal.start } ?? 0
    // The whole entry that went too deep goes, from the margin: half of it would make no sense.
    var first = line
    while first > 0, lines[first].isBlank || lines[first].indent > 0 { first -= 1 }
    var last = line
    while last + 1 < lines.count, lines[last + 1].isBlank || lines[last + 1].indent > 0 { last += 1 }
    return SyntaxDiagnosis.Result(
      finding: Finding(
        rule: SyntaxProblem.tooDeep.rawValue,
        message: "lists and keys stand more than \(Self.depth) deep inside one another here",
        range: SourceRange(refusal.start..<max(refusal.end, refusal.start + 1)),
        suggestion: "a plan needs five levels at the most: look for brackets or dashes that do not belong"
      ),
      lines: first..<last + 1
    )
  }

  private func refuse(_ findings: inout [Finding]) {
    for refusal in loop.refusals.prefix(200) {
      let range = SourceRange(refusal.start..<max(refusal.end, refusal.start + 1))
      switch refusal.kind {
      case .anchor, .alias:
        findings.append(
          Finding(
            rule: SyntaxProblem.aliasOrAnchor.rawValue,
            message: refusal.kind == .anchor
              ? "a word that begins with & is a YAML anchor, which plans do not use"
              : "a word that begins with * is a YAML alias, which plans do not use",
            range: range,
            suggestion: "if it belongs to the text, put the text in double quotation marks"
          )
        )
      case .tag:
        findings.append(
          Finding(
            rule: SyntaxProblem.tag.rawValue,
            message: "a word that begins with ! is a YAML tag, which plans do not use",
            range: range,
            suggestion: "if it belongs to the text, put the text in double quotation marks"
          )
        )
      case .secondDocument:
        findings.append(
          Finding(
            rule: SyntaxProblem.severalDocuments.rawValue,
            message: "a line of three dashes starts a second document, and a file holds only one",
            range: range,
            suggestion: "take the line away, or move what follows it to a file of its own"
          )
        )
      case .tooDeep: break
      }
    }
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    let words = raw.count & ~7
    var seen: UInt64 = 0
    while index < words {
      seen |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    if seen & 0x8080_8080_8080_8080 != 0 { return false }
    while index < raw.count {
      if raw[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }
}
