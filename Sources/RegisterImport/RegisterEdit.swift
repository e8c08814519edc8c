internal import Diagnostics
package import PlanModel

/// Makes changes in the text of a register: only the places that change, so that comments, order and every
/// other byte stay.
package struct RegisterEdit {
  /// The text with all changes that could be made in it.
  package private(set) var text: [UInt8]
  /// What has to be done by hand, as the entry is written in a way that is not edited: on one line, for example.
  package private(set) var byHand: [String] = []
  private let lineEnd: [UInt8]

  /// Makes the changes in a text, which `register` was read from.
  package init(_ text: [UInt8], _ register: Register, _ changes: [RegisterChange]) {
    self.text = text
    let isWindows = text.firstIndex(of: 0x0A).map { $0 > 0 && text[$0 - 1] == 0x0D } ?? false
    lineEnd = isWindows ? [0x0D, 0x0A] : [0x0A]
    var edits: [(range: Range<Int>, text: [UInt8])] = []
    for change in changes {
      if case .new = change.kind { continue }
      guard let entry = register.pupils[change.pupil], let edit = edit(change, entry) else {
        byHand.append(change.words)
        continue
      }
      edits.append(edit)
    }
    // The later ones first, so that the places of the others stay true; equal places in reverse, to keep their order.
    for (_, edit) in edits.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }) {
      self.text.replaceSubrange(edit.range, with: edit.text)
    }
    append(changes, register)
  }

  // MARK: Entries that are there

  private func edit(_ change: RegisterChange, _ entry: RegisterEntry) -> (range: Range<Int>, text: [UInt8])? {
    switch change.kind {
    case .new: return nil
    case .need(let need, _):
      guard let range = entry.need?.range else { return nil }
      return (Int(range.start)..<Int(range.end), Array(need.rawValue.utf8))
    case .alsoNeed(let need): return also(need, entry)
    case .upn(let upn, _):
      guard let range = entry.upn?.range else { return insert("upn: \(upn)", behindNeedOf: entry) }
      return (Int(range.start)..<Int(range.end), Array(upn.text.utf8))
    case .moved(let period, _):
      guard let last = entry.history.last, let column = column(ofDashBefore: Int(last.range.start)) else {
        return nil
      }
      var writer = YAMLWriter()
      period.write(to: &writer)
      return insert(writer.bytes, behind: Int(last.range.end), indent: column, dash: true)
    case .left(let date, _):
      let start = Int(entry.range.start)
      guard start < text.count, text[start] != UInt8(ascii: "{") else { return nil }
      return insert(
        Array("left: \(date.iso)".utf8),
        behind: Int(entry.range.end),
        indent: column(of: start),
        dash: false
      )
    }
  }

  private func also(_ need: Need, _ entry: RegisterEntry) -> (range: Range<Int>, text: [UInt8])? {
    guard let last = entry.also.last else {
      return insert("also: [\(need.rawValue)]", behindNeedOf: entry)
    }
    let end = Int(last.range.end)
    if entry.also.count == 1, !isBehindBracket(Int(last.range.start)) {
      guard column(ofDashBefore: Int(last.range.start)) == nil else { return nil }
      return (Int(last.range.start)..<end, Array("[\(last.value.rawValue), \(need.rawValue)]".utf8))
    }
    guard column(ofDashBefore: Int(last.range.start)) == nil else { return nil }
    return (end..<end, Array(", \(need.rawValue)".utf8))
  }

  /// A line behind that of the main need; nil where the whole entry stands on one line.
  private func insert(_ line: String, behindNeedOf entry: RegisterEntry) -> (
    range: Range<Int>, text: [UInt8]
  )? {
    let start = Int(entry.range.start)
    guard let place = entry.need?.range, start < text.count, text[start] != UInt8(ascii: "{") else {
      return nil
    }
    return insert(Array(line.utf8), behind: Int(place.end), indent: column(of: start), dash: false)
  }

  /// Whether an opening bracket stands before a place on its line.
  private func isBehindBracket(_ offset: Int) -> Bool {
    text[lineStart(of: offset)..<offset].contains(UInt8(ascii: "["))
  }

  /// A line of its own behind the line that holds a place.
  private func insert(
    _ line: [UInt8],
    behind offset: Int,
    indent: Int,
    dash: Bool
  ) -> (range: Range<Int>, text: [UInt8]) {
    var end = min(max(offset, 0), text.count)
    while end < text.count, text[end] != 0x0A { end += 1 }
    let hasBreak = end < text.count
    let place = hasBreak ? end + 1 : end
    let content = line.filter { $0 != 0x0A }
    let margin = [UInt8](repeating: 0x20, count: indent) + Array((dash ? "- " : "").utf8)
    return (place..<place, (hasBreak ? [] : lineEnd) + margin + content + lineEnd)
  }

  private func lineStart(of offset: Int) -> Int {
    var start = min(offset, text.count)
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  /// The column of the dash before a list item; nil when the item does not begin its line.
  private func column(ofDashBefore offset: Int) -> Int? {
    let start = lineStart(of: offset)
    let before = text[start..<min(offset, text.count)]
    guard let dash = before.firstIndex(of: UInt8(ascii: "-")),
      before.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }),
      before.filter({ $0 != 0x20 }).count == 1
    else { return nil }
    return dash - start
  }

  // MARK: New entries

  /// Puts new pupils at the end.
  private mutating func append(_ changes: [RegisterChange], _ register: Register) {
    var entries = Keyed<PupilID, RegisterEntry>()
    for change in changes {
      if case .new(let entry) = change.kind { entries.append(change.pupil, entry) }
    }
    guard !entries.entries.isEmpty else { return }
    var writer = YAMLWriter()
    writer.keyed("pupils", entries)
    var lines = writer.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = (register.pupils.entries.first?.key.range.start).map({ Int($0) }) else {
      addFirst(lines)
      return
    }
    let indent = column(of: first)
    guard text[lineStart(of: first)..<first].allSatisfy({ $0 == 0x20 }) else {
      byHand += changes.compactMap { if case .new = $0.kind { $0.words } else { nil } }
      return
    }
    // Before the next key at the margin, should there be one; comments at the end stay above.
    let block = lines.dropFirst().flatMap {
      [UInt8](repeating: 0x20, count: indent) + $0.dropFirst(2) + lineEnd
    }
    var end = text.count
    let starts = lineStarts.filter { start in
      start > first && start < text.count && text[start] != 0x20 && text[start] != 0x0A && text[start] != 0x0D
        && text[start] != UInt8(ascii: "#")
    }
    if let next = starts.first { end = next }
    let needsBreak = end > 0 && text[end - 1] != 0x0A
    text.replaceSubrange(end..<end, with: (needsBreak ? lineEnd : []) + block)
  }

  private var lineStarts: [Int] {
    [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The first pupils of a register that has none yet.
  private mutating func addFirst(_ lines: [[UInt8]]) {
    let key = Array("pupils:".utf8)
    let block = lines.dropFirst().flatMap { $0 + lineEnd }
    if let start = lineStarts.first(where: { text[$0...].starts(with: key) }) {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      let line = text[start..<end]
      // What stands there is at most `{}` or `~`, so that the first `#` begins a comment.
      let comment = line.firstIndex(of: UInt8(ascii: "#")).map { [0x20, 0x20] + line[$0...] } ?? []
      if text[end...].starts(with: lineEnd) { end += lineEnd.count }
      text.replaceSubrange(start..<end, with: key + comment + lineEnd + block)
      return
    }
    if let last = text.last, last != 0x0A { text += lineEnd }
    text += key + lineEnd + block
  }
}
