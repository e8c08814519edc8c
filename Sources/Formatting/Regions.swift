/// Stretches of a text, in order; those with no more than a line break between them are one.
struct Regions {
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 2 {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// Whether one of them holds the whole of a stretch.
  func enclose(_ range: Range<Int>) -> Bool {
    let index = ranges.partition { $0.upperBound >= range.upperBound }
    return index < ranges.count && ranges[index].lowerBound <= range.lowerBound
  }

  /// Whether one of them has a part of a stretch, or holds it.
  func overlap(_ range: Range<Int>) -> Bool {
    let index = ranges.partition { $0.upperBound > range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound < range.upperBound || enclose(range)
  }

  /// Whether one of them meets a stretch, at an end at least.
  func touch(_ range: Range<Int>) -> Bool {
    let index = ranges.partition { $0.upperBound >= range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound <= range.upperBound
  }
}
