import PlanModel
import Statistics

/// Somebody who has the published figures, and computes what he can of the others.
///
/// On purpose nothing like the program's own audit: unknown cells, not pieces of them; Gauss in floating
/// point; and bounds that are drawn closer from sum to sum.
struct Intruder {
  /// A number behind a cell: `attendance`, counted or not, of a group (empty for everybody) in a term.
  struct Cell: Hashable {
    var measure: String
    var isCounted = true
    var group = ""
    /// The last is the whole period.
    var term: Int
  }

  private var columns: [Cell: Int] = [:]
  private var cells: [Cell] = []
  /// Sums of cells that come to a number.
  private var equations: [(terms: [Int: Double], value: Double)] = []
  private(set) var low: [Double] = []
  private(set) var high: [Double] = []

  mutating func column(_ cell: Cell) -> Int {
    if let column = columns[cell] { return column }
    columns[cell] = cells.count
    cells.append(cell)
    low.append(0)
    high.append(.infinity)
    return cells.count - 1
  }

  mutating func know(_ cell: Cell, is value: Int) {
    let column = column(cell)
    (low[column], high[column]) = (Double(value), Double(value))
  }

  mutating func know(_ sum: [Cell: Double], is value: Double = 0) {
    var terms: [Int: Double] = [:]
    for (cell, factor) in sum { terms[column(cell), default: 0] += factor }
    equations.append((terms, value))
  }

  func isKnown(_ cell: Cell) -> Bool {
    guard let column = columns[cell] else { return false }
    return abs(high[column] - low[column]) < 0.5
  }

  /// Whether what was taken for granted cannot be: then nothing follows.
  var isContradicted: Bool { low.indices.contains { low[$0] > high[$0] + 0.5 } }

  /// The one value that a cell can have.
  func value(_ cell: Cell) -> Int? {
    guard let column = columns[cell], isKnown(cell) else { return nil }
    return Int(low[column].rounded())
  }

  mutating func think() {
    tighten()
    for _ in 0..<3 {
      let before = low.indices.count { high[$0] - low[$0] < 0.5 }
      equations += eliminated()
      tighten()
      if low.indices.count(where: { high[$0] - low[$0] < 0.5 }) == before { return }
    }
  }

  private mutating func tighten() {
    for _ in 0..<50 {
      var hasChanged = false
      for (terms, value) in equations {
        for (column, factor) in terms {
          var least = value
          var most = value
          for (other, otherFactor) in terms where other != column {
            least -= otherFactor > 0 ? otherFactor * high[other] : otherFactor * low[other]
            most -= otherFactor > 0 ? otherFactor * low[other] : otherFactor * high[other]
          }
          let bounds = factor > 0 ? (least / factor, most / factor) : (most / factor, least / factor)
          if bounds.0 > low[column] + 0.001 {
            low[column] = (bounds.0 - 0.001).rounded(.up)
            hasChanged = true
          }
          if bounds.1 < high[column] - 0.001 {
            high[column] = (bounds.1 + 0.001).rounded(.down)
            hasChanged = true
          }
          if low[column] > high[column] + 0.5 { return }
        }
      }
      if !hasChanged { return }
    }
  }

  /// The equations with known cells put in, solved for one unknown each.
  private func eliminated() -> [(terms: [Int: Double], value: Double)] {
    var open = equations.compactMap { equation -> (terms: [Int: Double], value: Double)? in
      var (terms, value) = equation
      for (column, factor) in equation.terms where high[column] - low[column] < 0.5 {
        value -= factor * low[column]
        terms[column] = nil
      }
      return terms.isEmpty ? nil : (terms, value)
    }
    var solved: [(terms: [Int: Double], value: Double)] = []
    while let row = open.popLast() {
      guard let (pivot, factor) = row.terms.max(by: { (abs($0.value), $1.key) < (abs($1.value), $0.key) })
      else { continue }
      let unit = (terms: row.terms.mapValues { $0 / factor }, value: row.value / factor)
      func cleared(_ other: (terms: [Int: Double], value: Double)) -> (terms: [Int: Double], value: Double) {
        guard let times = other.terms[pivot] else { return other }
        var terms = other.terms
        for (column, factor) in unit.terms { terms[column, default: 0] -= times * factor }
        terms[pivot] = nil
        return (terms.filter { abs($0.value) > 1e-7 }, other.value - times * unit.value)
      }
      open = open.map(cleared).filter { !$0.terms.isEmpty }
      solved = solved.map(cleared)
      solved.append(unit)
    }
    return solved.filter { $0.terms.count < 12 }
  }
}
