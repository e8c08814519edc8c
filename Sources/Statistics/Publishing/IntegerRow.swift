/// A row of whole numbers, most of which are nought; columns ascend.
struct IntegerRow: Sendable, Hashable {
  private(set) var columns: [Int]
  private(set) var values: [Int]

  init(_ entries: [Int: Int] = [:]) {
    let kept = entries.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    columns = kept.map(\.key)
    values = kept.map(\.value)
  }

  private init(columns: [Int], values: [Int]) {
    self.columns = columns
    self.values = values
  }

  subscript(column: Int) -> Int {
    var low = 0
    var high = columns.count
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < columns.count && columns[low] == column ? values[low] : 0
  }

  /// The row with a column made nought by means of another; nil where numbers grow too large.
  func clearing(_ column: Int, with other: IntegerRow) -> IntegerRow? {
    let (own, pivot) = (self[column], other[column])
    guard own != 0, pivot != 0 else { return self }
    let divisor = Self.commonDivisor(own, pivot)
    return sum(times: pivot / divisor, other, times: -(own / divisor))
  }

  private func sum(times factor: Int, _ other: IntegerRow, times otherFactor: Int) -> IntegerRow? {
    var result = IntegerRow()
    result.columns.reserveCapacity(columns.count + other.columns.count)
    result.values.reserveCapacity(columns.count + other.columns.count)
    var divisor = 0
    var (left, right) = (0, 0)
    while left < columns.count || right < other.columns.count {
      let leftColumn = left < columns.count ? columns[left] : Int.max
      let rightColumn = right < other.columns.count ? other.columns[right] : Int.max
      let column = min(leftColumn, rightColumn)
      var value = 0
      if leftColumn == column {
        let (product, overflow) = factor.multipliedReportingOverflow(by: values[left])
        if overflow { return nil }
        value = product
        left += 1
      }
      if rightColumn == column {
        let (product, overflow) = otherFactor.multipliedReportingOverflow(by: other.values[right])
        let (total, tooLarge) = value.addingReportingOverflow(product)
        if overflow || tooLarge { return nil }
        value = total
        right += 1
      }
      guard value != 0 else { continue }
      result.columns.append(column)
      result.values.append(value)
      divisor = Self.commonDivisor(divisor, value)
    }
    if divisor > 1 { result.values = result.values.map { $0 / divisor } }
    return result
  }

  /// What the row comes to with numbers in the place of its columns.
  func value(_ numbers: [Int]) -> Int {
    zip(columns, values).reduce(0) { sum, entry in
      entry.0 < numbers.count ? sum &+ entry.1 &* numbers[entry.0] : sum
    }
  }

  static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left.magnitude, right.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    return Int(clamping: left)
  }
}
