internal import Diagnostics

/// A text with edits applied, and where its places have gone.
struct EditedText {
  let bytes: [UInt8]
  /// Old and new places, in order; the edits are those of a batch and touch nowhere.
  private let stretches: [(old: Range<Int>, new: Range<Int>)]

  init(_ text: [UInt8], edits: [TextEdit]) {
    var bytes: [UInt8] = []
    var stretches: [(old: Range<Int>, new: Range<Int>)] = []
    var at = 0
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }) {
      let range = edit.range.offsets.clamped(to: 0..<text.count)
      guard range.lowerBound >= at else { continue }
      bytes += text[at..<range.lowerBound]
      let start = bytes.count
      bytes += edit.replacement.utf8
      stretches.append((range, start..<bytes.count))
      at = range.upperBound
    }
    bytes += text[at...]
    (self.bytes, self.stretches) = (bytes, stretches)
  }

  /// Where a stretch of the old text has gone, with whatever an edit put into it or at its ends.
  func new(_ range: Range<Int>) -> Range<Int> {
    // The first edit that does not lie before the stretch, and the first that lies behind it.
    let first = stretches.partition { $0.old.upperBound >= range.lowerBound }
    let last = stretches.partition { $0.old.lowerBound > range.upperBound }
    let start = place(range.lowerBound, behind: first)
    let end = place(range.upperBound, behind: last)
    guard first < last else { return start..<max(start, end) }
    let inside = stretches[first].new.lowerBound..<stretches[last - 1].new.upperBound
    let low = range.lowerBound < stretches[first].old.lowerBound ? start : inside.lowerBound
    let high = range.upperBound > stretches[last - 1].old.upperBound ? end : inside.upperBound
    return low..<max(low, high)
  }

  /// Where a place has gone that lies between edits.
  private func place(_ offset: Int, behind count: Int) -> Int {
    guard count > 0 else { return offset }
    return offset + stretches[count - 1].new.upperBound - stretches[count - 1].old.upperBound
  }
}

extension Array {
  /// How many elements come before the first that holds; those that hold are the last ones.
  func partition(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
