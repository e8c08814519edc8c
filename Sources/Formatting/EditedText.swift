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
    moved(
      range.lowerBound,
      isStart: true
    )..<max(moved(range.lowerBound, isStart: true), moved(range.upperBound, isStart: false))
  }

  private func moved(_ offset: Int, isStart: Bool) -> Int {
    var shift = 0
    for stretch in stretches {
      if offset < stretch.old.lowerBound || isStart && offset == stretch.old.lowerBound { break }
      if offset < stretch.old.upperBound { return isStart ? stretch.new.lowerBound : stretch.new.upperBound }
      shift = stretch.new.upperBound - stretch.old.upperBound
    }
    return offset + shift
  }
}
