/// The nearest of some words to what was typed, for "did you mean".
package enum EditDistance {
  /// Changes, insertions, deletions and swaps of neighbours between two words.
  package static func between(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let left = Array(left.lowercased().unicodeScalars.prefix(64))
    let right = Array(right.lowercased().unicodeScalars.prefix(64))
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }

  /// The one candidate that can be meant: a slip or two away, begun alike, and nearer than any other by two.
  package static func clear(_ word: some StringProtocol, among candidates: [String]) -> String? {
    let ranked = candidates.map { (candidate: $0, distance: between(word, $0)) }
      .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    guard let best = ranked.first, best.distance <= max(1, min(2, word.count / 4)),
      ranked.dropFirst().first.map({ $0.distance > best.distance + 1 }) ?? true,
      best.candidate.first?.lowercased() == word.first?.lowercased()
    else { return nil }
    return best.candidate
  }

  /// The candidates near enough to be what was meant, nearest first, at most three.
  package static func nearest(to word: some StringProtocol, among candidates: [String]) -> [String] {
    let limit = max(1, min(3, word.count / 3))
    return
      candidates
      .map { (candidate: $0, distance: between(word, $0)) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
      .prefix(3)
      .map(\.candidate)
  }
}
