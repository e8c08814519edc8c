internal import Diagnostics
internal import PlanModel
internal import YAMLSyntax

/// Words and texts, each in the plainest style that keeps it whole.
extension Layout {
  /// A key: those of ours need no quotation marks.
  func text(ofKey key: YAMLNode) -> [UInt8] {
    let isOurs = key.withTextBytes { text in
      !text.isEmpty && text.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == UInt8(ascii: "_") }
    }
    return isOurs && spellings[key] == nil ? Array(key.text.utf8) : text(of: key, isInFlow: true)
  }

  /// A word or text on one line.
  func text(of node: YAMLNode, isInFlow: Bool) -> [UInt8] {
    let asTyped = source[node.range.offsets]
    let isOneLine = !asTyped.contains(where: GapScanner.isBreak)
    switch spellings[node] {
    case .word(let word)?:
      if isInFlow, word.utf8.contains(where: Self.endsFlowText) { return Self.quoted(word) }
      return Array(word.utf8)
    case .text? where !node.isNothing:
      let value = node.text
      let style = YAMLText(value)
      if isInFlow ? style.isPlainInFlow : style.isPlain { return Array(value.utf8) }
      // A text that another reader would take for a number or for no text at all.
      if !isOneLine || node.style == .plain && YAMLText.isOtherKind(value) || node.style.isBlock {
        return Self.quoted(value)
      }
      return Array(asTyped)
    default:
      return isOneLine ? Array(asTyped) : Self.quoted(node.text)
    }
  }

  /// Writes a value behind its key or dash, and ends the line.
  mutating func write(scalar node: YAMLNode, of entry: Entry, indent: Int) {
    let side = entry.side ?? entry.opening
    if node.style.isBlock {
      write(blockText: node, side: side, indent: indent)
      return
    }
    if node.isNothing, node.textLength == 0 { return endLine(side) }
    let line = text(of: node, isInFlow: false)
    let reached = column + 1 + Self.length(line)
    if case .text? = spellings[node] {
      let asTyped = source[node.range.offsets]
      let limit = asTyped.contains(where: GapScanner.isBreak) ? Self.foldWidth : Self.width
      if reached > limit {
        let value = node.text
        let style = YAMLText(value)
        if style.isFoldable, style.hasSpace { return fold(value, chomping: "-", side: side, indent: indent) }
      }
    }
    append([0x20])
    append(line)
    endLine(side)
  }

  // MARK: Blocks

  private mutating func write(blockText node: YAMLNode, side: SourceTree.SideComment?, indent: Int) {
    let value = node.text
    var end = value.utf8.endIndex
    var breaks = 0
    while end > value.utf8.startIndex, value.utf8[value.utf8.index(before: end)] == 0x0A {
      end = value.utf8.index(before: end)
      breaks += 1
    }
    let body = String(value[..<end])
    guard body.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }) else {
      append([0x20])
      append(Self.quoted(value))
      return endLine(side)
    }
    let chomping = breaks == 0 ? "-" : breaks == 1 ? "" : "+"
    if node.style == .folded, Self.isEvenlyFolded(body) {
      let lines = typedLines(of: node)
      if lines.allSatisfy({ indent + 2 + Self.length($0) <= Self.width }) {
        open(">", chomping, side)
        for line in lines { write(line: line, indent: indent + 2) }
      } else {
        fold(body, chomping: chomping, side: side, indent: indent)
      }
    } else {
      let lines = body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      let first = lines.first { !$0.isEmpty }?.first
      // Where the first line begins with a space, the reader must be told how far the text is indented.
      open(first == 0x20 || first == 0x09 ? "|2" : "|", chomping, side)
      for line in lines { write(line: line, indent: indent + 2) }
    }
    guard breaks > 1 else { return }
    for _ in 1..<breaks { breakLine() }
    keep()
  }

  private mutating func open(_ mark: String, _ chomping: String, _ side: SourceTree.SideComment?) {
    append(" \(mark)\(chomping)".utf8)
    endLine(side)
  }

  private mutating func write(line: some Swift.Collection<UInt8>, indent: Int) {
    if !line.isEmpty {
      append(repeatElement(0x20, count: indent))
      append(line)
    }
    breakLine()
  }

  private mutating func fold(_ text: String, chomping: String, side: SourceTree.SideComment?, indent: Int) {
    open(">", chomping, side)
    var lines: [UInt8] = []
    YAMLText.fold(text, indent: indent + 2, width: Self.foldWidth, into: &lines)
    for line in lines.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      write(line: line, indent: 0)
    }
  }

  /// Whether a folded text has nothing in it that folding treats in a way of its own.
  private static func isEvenlyFolded(_ body: String) -> Bool {
    guard let last = body.utf8.last, last != 0x20, last != 0x09, YAMLText(body).isFoldable else {
      return false
    }
    var previous: UInt8 = 0x0A
    for byte in body.utf8 {
      if byte == 0x09 { return false }
      if previous == 0x0A, byte == 0x20 { return false }
      previous = byte
    }
    return true
  }

  /// The lines of a folded text as they stand, without what indents them.
  private func typedLines(of node: YAMLNode) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    let range = node.range.offsets
    var lines: [Slice<UnsafeBufferPointer<UInt8>>] = []
    var start = range.lowerBound
    var isHeader = true
    var index = start
    while index <= range.upperBound {
      if index == range.upperBound || GapScanner.isBreak(source[index]) {
        if !isHeader { lines.append(source[start..<index]) }
        isHeader = false
        if index + 1 < range.upperBound, source[index] == 0x0D, source[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    let indent = lines.lazy.compactMap { line in line.firstIndex { $0 != 0x20 }.map { $0 - line.startIndex } }
      .first
    return lines.map { line in
      let spaces = line.prefix(indent ?? 0).prefix { $0 == 0x20 }
      return line.dropFirst(spaces.count)
    }
  }

  // MARK: Characters

  private static func quoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    YAMLText.quote(text, into: &bytes)
    return bytes
  }

  private static func endsFlowText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}

extension YAMLNode.Style {
  var isBlock: Bool { self == .literal || self == .folded }
}
