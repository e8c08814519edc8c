internal import Diagnostics

/// The mistakes that staff make, each with its place and what to write instead.
extension SyntaxDiagnosis {
  var mergeConflicts: [Result] {
    var found: [Result] = []
    var start: Int?
    var middle: Int?
    for index in lines.indices {
      if lines[index].starts(with: "<<<<<<< ") {
        start = index
        middle = nil
      } else if start != nil, middle == nil,
        lines[index].starts(with: "=======") || lines[index].starts(with: "|||||||")
      {
        middle = index
      } else if let begin = start, lines[index].starts(with: ">>>>>>> ") {
        let finding = Finding(
          rule: SyntaxProblem.mergeConflict.rawValue,
          message: "two people's changes to these lines meet here, and git could not choose between them",
          range: range(lines[begin].offsets),
          suggestion:
            "keep the version that is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
          notes: [.init(message: "the other version ends here", range: range(lines[index].offsets))]
        )
        found.append(Result(finding: finding, lines: begin..<begin + 1))
        found.append(Result(finding: finding, lines: (middle ?? index)..<index + 1))
        start = nil
      }
    }
    return found
  }

  func tabIndent(_ first: Int) -> Result {
    var last = first
    while last + 1 < lines.count, lines[last + 1].hasTabIndent { last += 1 }
    let more = last - first
    let tab = (lines[first].offsets.lowerBound..<lines[first].contentStart).first { bytes[$0] == 0x09 }
    let place = tab ?? lines[first].offsets.lowerBound
    return Result(
      finding: Finding(
        rule: SyntaxProblem.tabIndent.rawValue,
        message: more == 0
          ? "this line is indented with a tab"
          : "this line and the next \(more == 1 ? "one are" : "\(more) are") indented with tabs",
        range: range(place..<max(place + 1, lines[first].contentStart)),
        suggestion: "delete the tab, and press the space bar: two spaces for each step inwards",
        edits: (first...last).map { spaces(for: lines[$0]) }
      ),
      lines: first..<last + 1
    )
  }

  /// Two spaces for each tab at a line's start.
  private func spaces(for line: SourceLine) -> TextEdit {
    let indent = line.offsets.lowerBound..<line.contentStart
    return TextEdit(
      range: range(indent),
      replacement: bytes[indent].map { $0 == 0x09 ? "  " : " " }.joined()
    )
  }

  var openQuote: Result? {
    // Upwards from the place: the nearest quote that is open at the end of its line is to blame,
    // unless it closes properly further down.
    var index = problemLine
    let lowest = max(0, (failure.contextLine.map { min($0, problemLine) } ?? problemLine) - 400)
    while index >= lowest {
      if let open = lines[index].openQuote {
        let quote = bytes[open]
        if let close = lines[index].closing(quote, from: open + 1, before: bytes.count) {
          let closing = lines[lineIndex(at: close)]
          if closing.isOver(from: close + 1) || Self.continuesFlow(bytes, after: close, in: closing) {
            index -= 1
            continue
          }
        } else if failure.line < index {
          index -= 1
          continue
        }
        return unclosedQuote(at: open, on: index)
      }
      index -= 1
    }
    return nil
  }

  static func continuesFlow(_ bytes: [UInt8], after close: Int, in line: SourceLine) -> Bool {
    var index = close + 1
    while index < line.offsets.upperBound, bytes[index] == 0x20 { index += 1 }
    guard index < line.offsets.upperBound else { return true }
    return [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[index])
  }

  /// Quotes that close, but only after lines that look like keys of their own: libyaml lets them pass.
  static func swallowingQuote(in bytes: [UInt8], base: Int, starts: [Int]) -> Result? {
    let diagnosis = SyntaxDiagnosis(bytes: bytes, base: base, failure: .none)
    for start in starts {
      let open = start - base
      let index = diagnosis.lineIndex(at: open)
      let first = diagnosis.lines[index]
      guard let close = first.closing(bytes[open], from: open + 1, before: bytes.count) else { continue }
      let last = diagnosis.lineIndex(at: close)
      guard last > index else { continue }
      let swallowed = diagnosis.lines[index + 1...last].contains { $0.isKeyed && $0.indent <= first.indent }
      if swallowed { return diagnosis.unclosedQuote(at: open, on: index) }
    }
    return nil
  }

  func lineAbove(_ line: Int) -> Int? {
    lines[..<max(0, min(line, lines.count))].lastIndex { !$0.isBlank && !$0.isComment }
  }

  func unclosedQuote(at open: Int, on line: Int) -> Result {
    let mark = bytes[open] == UInt8(ascii: "'") ? "'" : "\""
    return result(
      .unclosedQuote,
      "a quotation mark opens here and is never closed",
      at: open..<open + 1,
      line: line,
      suggestion: "put \(mark) at the end of the text, or take this one away"
    )
  }

  func missingSpace(_ line: Int) -> Result {
    let colon = lines[line].word.upperBound
    let key = words(lines[line].word)
    return result(
      .missingSpace,
      "there is no space after the colon of `\(key):`",
      at: colon..<colon + 1,
      line: line,
      suggestion: "write `\(key): ` with a space before the text",
      edits: [TextEdit(range: range(colon + 1..<colon + 1), replacement: " ")]
    )
  }

  func missingColon(_ line: Int) -> Result {
    let place = lines[line]
    let key = place.word.isEmpty ? place.entryStart..<place.offsets.upperBound : place.word
    let isWholeLine = place.isOver(from: key.upperBound)
    return result(
      .missingColon,
      "this line is not `key: text`: it has no colon after its first word",
      at: isWholeLine ? place.entryStart..<place.offsets.upperBound : key,
      line: line,
      suggestion:
        "write the key, a colon, a space, then the text; a text that goes on below is indented further"
    )
  }

  var backslash: Result {
    let place = min(lines[problemLine].offsets.lowerBound + max(failure.column, 0), bytes.count)
    return result(
      .backslashInQuotes,
      "a backslash inside double quotation marks has a meaning of its own",
      at: lines[problemLine].contentStart..<lines[problemLine].offsets.upperBound,
      line: lineIndex(at: min(place, max(bytes.count - 1, 0))),
      suggestion: "take the quotation marks away, or use single ones: 'C:\\Pictures'"
    )
  }

  func textAfterQuotes(on line: Int) -> Result? {
    for candidate in [line, line - 1] where lines.indices.contains(candidate) {
      for (open, close) in lines[candidate].quotes {
        guard let close, !lines[candidate].isOver(from: close + 1) else { continue }
        if Self.continuesFlow(bytes, after: close, in: lines[candidate]) { continue }
        if close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: ":") { continue }
        let isApostrophe = bytes[open] == UInt8(ascii: "'")
        return result(
          .quoteInQuotes,
          isApostrophe
            ? "the text in single quotation marks ends at this apostrophe"
            : "the text in quotation marks ends here, but the line goes on",
          at: close..<close + 1,
          line: candidate,
          suggestion: isApostrophe
            ? "take the outer quotation marks away, or use double ones: \"the pupil's own\""
            : "take the outer quotation marks away, or use single ones inside: \"she said 'no' to me\""
        )
      }
    }
    return nil
  }

  var reservedCharacter: Result {
    let isContext =
      failure.context.contains("an alias") || failure.context.contains("an anchor")
      || failure.context.contains("a tag") || failure.context.contains("a block scalar")
    let line = isContext ? (failure.contextLine ?? problemLine) : problemLine
    guard lines.indices.contains(line) else { return wrongIndent(problemLine) }
    let column = isContext ? failure.contextColumn : failure.column
    return reserved(at: offset(column: column, of: lines[line]), on: line)
  }

  func reserved(at place: Int, on line: Int) -> Result {
    let end = min(place + 1, lines[line].offsets.upperBound)
    let character = place < end ? words(place..<end) : "this character"
    return result(
      .reservedCharacter,
      "a text cannot begin with \(character) unless it stands in quotation marks",
      at: place..<max(end, place),
      line: line,
      suggestion: "put the whole text in double quotation marks: \"\(character)…\"",
      edits: quoting(from: place, on: line)
    )
  }

  /// Quotation marks around a value that begins with what no YAML word may begin with, and ends on its line.
  private func quoting(from place: Int, on index: Int) -> [TextEdit] {
    let line = lines[index]
    guard place == line.valueStart, place < line.offsets.upperBound, "@`%".utf8.contains(bytes[place]),
      index + 1 >= lines.count || lines[index + 1].isBlank || lines[index + 1].indent <= line.indent
    else { return [] }
    var end = line.offsets.upperBound
    while bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let text = words(place..<end)
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
      !bytes[place..<end].contains(UInt8(ascii: "#"))
    else { return [] }
    return [TextEdit(range: range(place..<end), replacement: "\"\(text)\"")]
  }

  func unclosedBracket(_ line: Int) -> Result {
    let place = offset(column: failure.contextColumn, of: lines[line])
    let bracket = place < bytes.count ? bytes[place] : UInt8(ascii: "[")
    let closing = bracket == UInt8(ascii: "{") ? "}" : "]"
    let opening = bracket == UInt8(ascii: "{") ? "{" : "["
    return result(
      .unclosedBracket,
      "the \(opening) that opens here is not closed as it should be",
      at: place..<min(place + 1, lines[line].offsets.upperBound),
      line: line,
      suggestion: "close it with \(closing), put commas between its parts, and quotation marks around a text"
        + " that holds a comma, a colon or a bracket"
    )
  }

  var colonOrIndent: Result {
    let line = lines[problemLine]
    let colon = offset(column: failure.column, of: line)
    if line.hasPlainKey, colon <= line.word.upperBound { return wrongIndent(problemLine) }
    return result(
      .colonInText,
      "a colon followed by a space stands inside this text",
      at: colon..<min(colon + 1, line.offsets.upperBound),
      line: problemLine,
      suggestion:
        "put the whole text in double quotation marks, or write `>-` after the key and the text on the"
        + " next line, two spaces further in"
    )
  }

  func wrongIndent(_ index: Int) -> Result {
    var index = index
    while index > 0, lines[index].isBlank || lines[index].isComment { index -= 1 }
    let line = lines[index]
    // The lines above that could be this one's neighbours: each nearer to the margin than the last.
    var levels: [Int] = []
    var above = index - 1
    while above >= 0, levels.last != 0 {
      let other = lines[above]
      if !other.isBlank, !other.isComment {
        // A dash belongs under dashes, a key under keys.
        let level = line.startsItem ? other.indent : other.entryStart - other.offsets.lowerBound
        if !line.startsItem || other.startsItem, levels.last.map({ level < $0 }) ?? true {
          levels.append(level)
        }
        if other.indent == 0, !other.startsItem { break }
      }
      above -= 1
    }
    let nearest = levels.min { abs($0 - line.indent) < abs($1 - line.indent) }
    guard let nearest, nearest != line.indent, line.isKeyed || line.startsItem else {
      return result(
        .missingColon,
        "this line does not fit in here",
        at: line.contentStart..<line.offsets.upperBound,
        line: index,
        suggestion:
          "a line is `key: text`, or `- ` and an item of a list, or goes on with the text above it and is"
          + " indented further"
      )
    }
    let spaces = { (count: Int) in count == 1 ? "1 space" : "\(count) spaces" }
    return result(
      .wrongIndent,
      "this line starts after \(spaces(line.indent)), and the lines that it belongs with after \(spaces(nearest))",
      at: line.contentStart..<max(line.word.upperBound, line.contentStart + 1),
      line: index,
      suggestion: "give it \(spaces(nearest)), so that it stands exactly under them",
      above: nearest
    )
  }

  /// A value that begins with a bracket but is meant as text: `says: [laughs] yes`.
  var valueOpensBracket: Int? {
    [problemLine, problemLine - 1].first {
      lines.indices.contains($0)
        && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(lines[$0].valueFirst)
    }
  }
}
