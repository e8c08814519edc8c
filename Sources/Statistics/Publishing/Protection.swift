/// Chooses which figures to leave out, and checks that those left out cannot be computed from the others.
///
/// A figure is safe when there is another table of whole numbers, none below nought, that agrees with
/// everything published and has another number there. Such a table is looked for, so that a mistake in the
/// choice cannot give anything away: what has no such table leads to more being left out.
struct Protection {
  private let system: PublicationSystem
  /// By the numbers of the system's figures.
  private(set) var suppressed: Set<Int>
  private var elimination: Elimination
  /// What was left out and is shown again; each only once, so that there is an end.
  private var restored: Set<Int> = []
  /// The ways in which the unknowns may really differ, up or down.
  private var differences: [IntegerRow] = []

  /// Beyond so many unknowns it would take too long to make sure.
  static let largestSystem = 4000

  init(_ system: PublicationSystem) {
    self.system = system
    suppressed = Set(system.figures.indices.filter { system.figures[$0].isSmall })
    elimination = Elimination(width: 0, sizes: [])
    guard !system.small.isEmpty || !suppressed.isEmpty else { return }
    guard system.values.count <= Self.largestSystem else {
      suppressed = Set(system.figures.indices)
      return
    }
    protect()
  }

  private mutating func protect() {
    let rounds = 40 + system.figures.count
    for _ in 0..<rounds {
      if suppressed.count == system.figures.count { return }
      eliminate()
      if elimination.hasOverflowed { break }
      if widen(where: exposures()) { continue }
      findDifferences()
      if widen(where: unprotected(system.small)) { continue }
      let open = suppressed.filter { !system.figures[$0].sums.contains(where: isProtected) }
      if open.isEmpty { return }
      if restore(open) { continue }
      if !widen(where: unprotected(open.sorted().compactMap { system.figures[$0].sums.first })) { return }
    }
    // It could not be made sure otherwise.
    suppressed = Set(system.figures.indices)
  }

  private mutating func eliminate() {
    let width = system.values.count
    elimination = Elimination(width: width, sizes: system.values)
    var rows = system.known
    for number in system.figures.indices where !suppressed.contains(number) {
      rows += system.figures[number].sums.map { sum in
        var entries = Dictionary(uniqueKeysWithValues: zip(sum.columns, sum.values))
        entries[width + number] = 1
        return IntegerRow(entries)
      }
    }
    for row in noughts(rows) + rows { elimination.add(row) }
  }

  /// Where counts add up to nought, each of them is nought.
  private func noughts(_ rows: [IntegerRow]) -> [IntegerRow] {
    let width = system.values.count
    var found: [Int: IntegerRow] = [:]
    var open = rows
    while true {
      let before = found.count
      open.removeAll { row in
        let unknowns = zip(row.columns, row.values).filter { $0.0 < width && found[$0.0] == nil }
        let isOneSided = unknowns.allSatisfy { $0.1 > 0 } || unknowns.allSatisfy { $0.1 < 0 }
        guard isOneSided, unknowns.allSatisfy({ system.isCount[$0.0] && system.values[$0.0] == 0 }) else {
          return false
        }
        var sources = row.columns.filter { $0 >= width }
        for column in row.columns where column < width {
          sources += found[column]?.columns.filter { $0 >= width } ?? []
        }
        for (column, _) in unknowns {
          var entries = Dictionary(sources.map { ($0, 1) }) { first, _ in first }
          entries[column] = 1
          found[column] = IntegerRow(entries)
        }
        return true
      }
      if found.count == before { return found.sorted { $0.key < $1.key }.map(\.value) }
    }
  }

  /// For small sums that can be computed, the figures that they can be computed from; of the smallest places
  /// first, because what is done there often protects the larger ones too.
  private func exposures() -> [[Int]] {
    let exposed = system.small.compactMap { sum in
      elimination.sources(of: sum).map { (size: sum.columns.count, sources: $0) }
    }
    let smallest = exposed.map(\.size).min()
    return exposed.filter { $0.size == smallest }.map(\.sources)
  }

  private mutating func findDifferences() {
    differences = elimination.differences().filter { row in
      let entries = zip(row.columns, row.values).filter { system.isCount[$0.0] }
      return entries.allSatisfy { system.values[$0.0] + $0.1 >= 0 }
        || entries.allSatisfy { system.values[$0.0] - $0.1 >= 0 }
    }
  }

  private func isProtected(_ sum: IntegerRow) -> Bool {
    differences.contains { row in
      zip(sum.columns, sum.values).reduce(0) { $0 + $1.1 * row[$1.0] } != 0
    }
  }

  /// For each sum without another possible value, the figures that tell it, or that share unknowns with it.
  private func unprotected(_ sums: [IntegerRow]) -> [[Int]] {
    sums.filter { !isProtected($0) }.map { sum in
      if let sources = elimination.sources(of: sum) { return sources }
      let columns = Set(sum.columns)
      let near = system.figures.indices.filter { number in
        !suppressed.contains(number)
          && system.figures[number].sums.contains { !columns.isDisjoint(with: $0.columns) }
      }
      return near.isEmpty ? Array(system.figures.indices) : near
    }
  }

  /// Leaves out the least important figure of each list that none has been left out of; false when there was
  /// nothing to leave out.
  private mutating func widen(where lists: [[Int]]) -> Bool {
    var fresh: Set<Int> = []
    for list in lists where fresh.isDisjoint(with: list) {
      let candidates = list.filter { !suppressed.contains($0) }
      let least = candidates.min { left, right in
        let (a, b) = (system.figures[left].cost, system.figures[right].cost)
        return a == b ? left < right : a.lexicographicallyPrecedes(b)
      }
      if let least { fresh.insert(least) }
    }
    suppressed.formUnion(fresh)
    return !fresh.isEmpty
  }

  /// Shows again what was left out though it can be computed all the same, and is no small count.
  private mutating func restore(_ open: Set<Int>) -> Bool {
    let harmless = open.subtracting(restored).filter { number in
      !system.figures[number].isSmall || system.figures[number].isNought
    }
    suppressed.subtract(harmless)
    restored.formUnion(harmless)
    return !harmless.isEmpty
  }
}
