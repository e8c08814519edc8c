package import Diagnostics

/// What differs between two texts, line by line.
package struct LineDiff: Sendable {
  /// Lines of the old text and those that take their place in the new one; either may be none.
  package struct Change: Sendable, Equatable {
    package var old: Range<Int>
    package var new: Range<Int>
  }

  package let changes: [Change]
  private let old: Lines
  private let new: Lines

  /// Beyond so many differing lines the stretch between the first and the last is one change.
  private static let most = 1000

  package init(from old: [UInt8], to new: [UInt8]) {
    self.old = Lines(old)
    self.new = Lines(new)
    changes = Self.changes(self.old, self.new)
  }

  /// The changes as edits of the old text.
  package var edits: [TextEdit] {
    changes.map { change in
      TextEdit(
        range: SourceRange(old.offsets(of: change.old)),
        replacement: String(decoding: new.bytes[new.offsets(of: change.new)], as: UTF8.self)
      )
    }
  }

  /// The changes in the format that `patch` and `git apply` read; empty where there are none.
  package func unified(path: String) -> String {
    guard !changes.isEmpty else { return "" }
    let name = path.hasPrefix("/") ? path : nil
    var text = "--- \(name ?? "a/" + path)\n+++ \(name ?? "b/" + path)\n"
    var index = 0
    while index < changes.count {
      // Changes with few lines between them share a hunk.
      var last = index
      while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 6 {
        last += 1
      }
      text += hunk(changes[index...last])
      index = last + 1
    }
    return text
  }

  private func hunk(_ changes: ArraySlice<Change>) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let before = min(3, first.old.lowerBound)
    let after = min(3, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    var text = "@@ -\(Self.place(oldRange)) +\(Self.place(newRange)) @@\n"
    var line = oldRange.lowerBound
    for change in changes {
      while line < change.old.lowerBound {
        text += old.line(line, after: " ")
        line += 1
      }
      for number in change.old { text += old.line(number, after: "-") }
      for number in change.new { text += new.line(number, after: "+") }
      line = change.old.upperBound
    }
    while line < oldRange.upperBound {
      text += old.line(line, after: " ")
      line += 1
    }
    return text
  }

  /// The first line, from 1, and the number of lines; of no lines, the line before them.
  private static func place(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  // MARK: Finding the changes

  private static func changes(_ old: Lines, _ new: Lines) -> [Change] {
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let (oldMiddle, newMiddle) = (head..<old.count - tail, head..<new.count - tail)
    if oldMiddle.isEmpty, newMiddle.isEmpty { return [] }
    guard !oldMiddle.isEmpty, !newMiddle.isEmpty, let steps = steps(old, oldMiddle, new, newMiddle) else {
      return [Change(old: oldMiddle, new: newMiddle)]
    }
    return steps
  }

  /// The shortest way from the one to the other, after Myers; nil where it is long.
  private static func steps(_ old: Lines, _ oldRange: Range<Int>, _ new: Lines, _ newRange: Range<Int>)
    -> [Change]?
  {
    let (width, height) = (oldRange.count, newRange.count)
    let limit = min(width + height, most)
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    var history: [[Int]] = []
    var length: Int?
    search: for distance in 0...limit {
      history.append(reach)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let place = diagonal + limit + 1
        let isDown = diagonal == -distance || diagonal != distance && reach[place - 1] < reach[place + 1]
        var x = isDown ? reach[place + 1] : reach[place - 1] + 1
        while x < width, x - diagonal >= 0, x - diagonal < height,
          old[oldRange.lowerBound + x] == new[newRange.lowerBound + x - diagonal]
        {
          x += 1
        }
        reach[place] = x
        if x >= width, x - diagonal >= height {
          length = distance
          break search
        }
      }
    }
    guard let length else { return nil }
    return walkBack(history, length, limit, oldRange, newRange)
  }

  private static func walkBack(
    _ history: [[Int]],
    _ length: Int,
    _ limit: Int,
    _ oldRange: Range<Int>,
    _ newRange: Range<Int>
  ) -> [Change] {
    var (x, y) = (oldRange.count, newRange.count)
    var changes: [Change] = []
    for distance in stride(from: length, to: 0, by: -1) {
      let reach = history[distance]
      let diagonal = x - y
      let place = diagonal + limit + 1
      let isDown = diagonal == -distance || diagonal != distance && reach[place - 1] < reach[place + 1]
      let before = isDown ? diagonal + 1 : diagonal - 1
      let startX = reach[before + limit + 1]
      let startY = startX - before
      let (oldStart, newStart) = (oldRange.lowerBound + startX, newRange.lowerBound + startY)
      let step = Change(
        old: oldStart..<oldStart + (isDown ? 0 : 1),
        new: newStart..<newStart + (isDown ? 1 : 0)
      )
      if let next = changes.last, next.old.lowerBound == step.old.upperBound,
        next.new.lowerBound == step.new.upperBound
      {
        changes[changes.count - 1] = Change(
          old: step.old.lowerBound..<next.old.upperBound,
          new: step.new.lowerBound..<next.new.upperBound
        )
      } else {
        changes.append(step)
      }
      (x, y) = (startX, startY)
    }
    return changes.reversed()
  }

  // MARK: Lines

  /// A text cut behind its line breaks.
  private struct Lines: Sendable {
    let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var starts = [0]
      for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
      if starts.last != bytes.count { starts.append(bytes.count) }
      self.starts = starts
    }

    var count: Int { starts.count - 1 }
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }
    func offsets(of lines: Range<Int>) -> Range<Int> { starts[lines.lowerBound]..<starts[lines.upperBound] }

    func line(_ number: Int, after mark: String) -> String {
      let text = mark + String(decoding: self[number], as: UTF8.self)
      return self[number].last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
    }
  }
}
