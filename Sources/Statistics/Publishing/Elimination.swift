/// Gauss and Jordan's elimination in whole numbers, which remembers what each row was made of.
///
/// Columns from `width` on are no unknowns: they name the published numbers that a row comes from.
struct Elimination {
  private let width: Int
  /// How large the unknowns are: the largest of a row is expressed by the others, so that small ones, which
  /// cannot give way, are in few of the ways in which the unknowns may differ.
  private let sizes: [Int]
  private(set) var rows: [IntegerRow] = []
  private var pivots: [Int: Int] = [:]
  /// Whether numbers grew too large to go on; then nothing is certain.
  private(set) var hasOverflowed = false

  init(width: Int, sizes: [Int]) {
    self.width = width
    self.sizes = sizes
  }

  /// Adds what is known: that a sum of unknowns is a published number.
  mutating func add(_ row: IntegerRow) {
    guard let row = remainder(of: row) else {
      hasOverflowed = true
      return
    }
    let unknowns = row.columns.prefix { $0 < width }
    guard let pivot = unknowns.max(by: { sizes[$0] < sizes[$1] }) else { return }
    for number in rows.indices where rows[number][pivot] != 0 {
      guard let cleared = rows[number].clearing(pivot, with: row) else {
        hasOverflowed = true
        return
      }
      rows[number] = cleared
    }
    pivots[pivot] = rows.count
    rows.append(row)
  }

  /// What of a sum of unknowns does not follow from what is known; nil where numbers grow too large.
  func remainder(of row: IntegerRow) -> IntegerRow? {
    var rest = row
    for column in row.columns {
      guard column < width, let number = pivots[column] else { continue }
      guard let cleared = rest.clearing(column, with: rows[number]) else { return nil }
      rest = cleared
    }
    return rest
  }

  /// The published numbers from which a sum of unknowns can be computed; nil when it cannot be.
  func sources(of sum: IntegerRow) -> [Int]? {
    guard let rest = remainder(of: sum) else { return [] }
    guard (rest.columns.first ?? width) >= width else { return nil }
    return rest.columns.map { $0 - width }
  }

  /// Ways in which the unknowns may differ though everything known stays the same: one for each unknown that
  /// may be chosen freely.
  func differences() -> [IntegerRow] {
    var users: [Int: [(pivot: Int, row: Int)]] = [:]
    for (pivot, number) in pivots {
      for column in rows[number].columns where column < width && column != pivot {
        users[column, default: []].append((pivot, number))
      }
    }
    return (0..<width).compactMap { free in
      guard pivots[free] == nil else { return nil }
      var scale = 1
      for (pivot, number) in users[free] ?? [] {
        let (own, other) = (rows[number][pivot], rows[number][free])
        let needed = abs(own / IntegerRow.commonDivisor(own, other))
        let (product, overflow) = (scale / IntegerRow.commonDivisor(scale, needed))
          .multipliedReportingOverflow(by: needed)
        guard !overflow, product < 1_000_000 else { return nil }
        scale = product
      }
      var entries = [free: scale]
      for (pivot, number) in users[free] ?? [] {
        entries[pivot] = -(rows[number][free] * scale / rows[number][pivot])
      }
      return IntegerRow(entries)
    }
  }
}
