package import PlanModel

/// The plans that senior leaders read: from each class its share, and over the school from each need.
///
/// The same plans and the same seed give the same sample, in whatever order the plans come.
package struct Sample: Sendable {
  /// A plan that may be drawn.
  package struct Candidate: Sendable, Hashable {
    package var place: PlanPlace
    package var need: Need?

    package init(place: PlanPlace, need: Need?) {
      self.place = place
      self.need = need
    }
  }

  /// In the order of their paths.
  package let drawn: [Candidate]

  package init(of size: Int, from candidates: [Candidate], order: SeededOrder) {
    let size = max(0, min(size, candidates.count))
    var left = Dictionary(grouping: candidates, by: \.place.schoolClass)
    var shares = Self.shares(left.mapValues(\.count), size: size, order: order)
    let needs = Dictionary(candidates.map { ($0.need, 1) }, uniquingKeysWith: +)
    var taken: [Need?: Int] = [:]
    var drawn: [Candidate] = []
    let classes = left.keys.sorted { order.place(of: $0.text) < order.place(of: $1.text) }
    while drawn.count < size {
      // One of each class in turn, so that early classes do not use up the needs of late ones.
      for name in classes where shares[name, default: 0] > 0 {
        func lack(_ candidate: Candidate) -> Double {
          let share = Double(size) * Double(needs[candidate.need, default: 0]) / Double(candidates.count)
          return share - Double(taken[candidate.need, default: 0])
        }
        let next = left[name, default: []].max {
          let (first, second) = (lack($0), lack($1))
          if first != second { return first < second }
          return order.place(of: $0.place.pupil.text) > order.place(of: $1.place.pupil.text)
        }
        guard let next else { continue }
        left[name]?.removeAll { $0 == next }
        shares[name, default: 0] -= 1
        taken[next.need, default: 0] += 1
        drawn.append(next)
      }
    }
    self.drawn = drawn.sorted { $0.place.path < $1.place.path }
  }

  /// How many plans each class gives: one at least where the size allows, the rest by the number of plans.
  package static func shares(_ counts: [ClassID: Int], size: Int, order: SeededOrder) -> [ClassID: Int] {
    let total = counts.values.reduce(0, +)
    let classes = counts.keys.sorted { order.place(of: $0.text) < order.place(of: $1.text) }
    guard total > 0, size >= classes.count else {
      return Dictionary(uniqueKeysWithValues: classes.prefix(max(0, size)).map { ($0, 1) })
    }
    let size = min(size, total)
    var shares: [ClassID: Int] = Dictionary(uniqueKeysWithValues: classes.map { ($0, 1) })
    // The first of those that are furthest below their share, again and again.
    func place(_ number: Int) -> Place? {
      let (count, share) = (counts[classes[number], default: 0], shares[classes[number], default: 0])
      guard share < count else { return nil }
      return Place(lack: Double(size) * Double(count) / Double(total) - Double(share), number: number)
    }
    var queue = FirstQueue(classes.indices.compactMap(place))
    for _ in 0..<(size - classes.count) {
      guard let furthest = queue.takeFirst() else { break }
      shares[classes[furthest.number], default: 0] += 1
      if let next = place(furthest.number) { queue.add(next) }
    }
    return shares
  }

  /// How far a class is below its share.
  private struct Place: Comparable {
    var lack: Double
    var number: Int

    static func < (left: Place, right: Place) -> Bool {
      left.lack == right.lack ? left.number < right.number : left.lack > right.lack
    }
  }
}
