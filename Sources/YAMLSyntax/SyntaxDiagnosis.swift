internal import Diagnostics

/// Says in a teacher's words why libyaml stopped, and where the trouble began.
///
/// libyaml notices most mistakes a line or a page too late, so the lines around are read again the way
/// a person reads them.
struct SyntaxDiagnosis {
  /// What to say, and the lines (from 0) to leave out before reading on.
  struct Result {
    var finding: Finding
    var lines: Range<Int>
  }

  let bytes: [UInt8]
  let base: Int
  let lines: [SourceLine]
  let failure: EventLoop.Failure

  /// Looks at the bytes that libyaml was given, before which `base` bytes of the file stand.
  init(bytes: [UInt8], base: Int, failure: EventLoop.Failure) {
    self.bytes = bytes
    self.base = base
    self.failure = failure
    self.lines = Self.split(bytes)
  }

  static func split(_ bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(SourceLine(bytes: bytes, offsets: start..<index))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(SourceLine(bytes: bytes, offsets: start..<bytes.count))
    return lines
  }

  /// One finding for each conflict that git left in the file, or one for the first mistake.
  var results: [Result] {
    let conflicts = mergeConflicts
    if !conflicts.isEmpty { return conflicts }
    return [firstMistake]
  }

  var problemLine: Int { min(max(failure.line, 0), lines.count - 1) }

  var firstMistake: Result {
    let nearby = [failure.contextLine, problemLine - 1, problemLine].compactMap { $0 }
      .filter { lines.indices.contains($0) }
    if let line = nearby.first(where: { lines[$0].hasTabIndent }) ?? tabAbove { return tabIndent(line) }
    if let result = openQuote { return result }
    // A key without its space is noticed at the next line that has a colon.
    if let line = [failure.contextLine, problemLine, lineAbove(problemLine)].compactMap({ $0 })
      .first(where: { lines.indices.contains($0) && lines[$0].lacksSpaceAfterColon })
    {
      return missingSpace(line)
    }
    if failure.problem.contains("unknown escape") || failure.problem.contains("hexdecimal") {
      return backslash
    }
    if let result = textAfterQuotes(on: problemLine) { return result }
    if failure.problem.contains("cannot start any token") || failure.context.contains("an alias")
      || failure.context.contains("an anchor") || failure.context.contains("a tag")
      || failure.context.contains("a directive") || failure.context.contains("a block scalar")
      || failure.problem.contains("block sequence entries are not allowed")
    {
      return reservedCharacter
    }
    if failure.context.contains("flow"), let line = failure.contextLine, lines.indices.contains(line) {
      return unclosedBracket(line)
    }
    if failure.problem.contains("mapping values are not allowed") { return colonOrIndent }
    if failure.problem.contains("expected ':'") {
      let line = failure.contextLine ?? max(problemLine - 1, 0)
      if lines.indices.contains(line), !lines[line].isKeyed { return missingColon(line) }
    }
    if let line = valueOpensBracket { return reserved(at: lines[line].valueStart, on: line) }
    return wrongIndent(problemLine)
  }

  /// Tabs a little above the place: libyaml may run past them inside a text.
  var tabAbove: Int? {
    let from = failure.contextLine ?? max(problemLine - 3, 0)
    guard from <= problemLine, lines.indices.contains(from) else { return nil }
    return (from...problemLine).first { lines[$0].hasTabIndent }
  }
}
