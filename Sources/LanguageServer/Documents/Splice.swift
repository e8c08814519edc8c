internal import Diagnostics

/// One change of a text: some of its bytes gave way to others.
struct Splice {
  /// What was there before.
  var old: Range<Int>
  /// How many bytes took its place.
  var count: Int

  init(old: Range<Int>, count: Int) {
    self.old = old
    self.count = count
  }

  /// The smallest change that makes one text of another.
  init(from old: [UInt8], to new: [UInt8]) {
    let most = min(old.count, new.count)
    var head = 0
    while head < most, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < most - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    self.init(old: head..<old.count - tail, count: new.count - tail - head)
  }

  /// Where a place has gone; nil when it was changed itself.
  func moved(_ range: SourceRange) -> SourceRange? {
    if Int(range.end) <= old.lowerBound { return range }
    guard Int(range.start) >= old.upperBound else { return nil }
    let shift = count - old.count
    return SourceRange(Int(range.start) + shift..<Int(range.end) + shift)
  }
}
