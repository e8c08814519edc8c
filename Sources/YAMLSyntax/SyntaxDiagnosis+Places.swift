internal import Diagnostics

/// Places in the lines, and what goes when one of them cannot be read.
extension SyntaxDiagnosis {
  func result(
    _ problem: SyntaxProblem,
    _ message: String,
    at offsets: Range<Int>,
    line: Int,
    suggestion: String,
    above level: Int? = nil,
    edits: [TextEdit] = []
  ) -> Result {
    Result(
      finding: Finding(
        rule: problem.rawValue,
        message: message,
        range: range(offsets),
        suggestion: suggestion,
        edits: edits
      ),
      lines: entry(at: line, above: level)
    )
  }

  /// The line and those below it that stand deeper: what goes when the line cannot be read.
  ///
  /// A line too near the margin ends before its neighbours, which stand at the level `above` it.
  func entry(at first: Int, above level: Int? = nil) -> Range<Int> {
    var last = first
    var index = first + 1
    while index < lines.count {
      let line = lines[index]
      if !line.isBlank {
        if line.indent <= lines[first].indent || line.indent == level { break }
        last = index
      }
      index += 1
    }
    return first..<last + 1
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(offsets.lowerBound + base..<max(offsets.lowerBound, offsets.upperBound) + base)
  }

  func words(_ offsets: Range<Int>) -> String {
    String(decoding: bytes[offsets], as: UTF8.self)
  }

  /// libyaml's columns count code points.
  func offset(column: Int, of line: SourceLine) -> Int {
    var left = max(column, 0)
    var index = line.offsets.lowerBound
    while left > 0, index < line.offsets.upperBound {
      index += 1
      while index < line.offsets.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }

  func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].offsets.lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
