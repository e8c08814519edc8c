/// The cells of the CSV.
///
/// The columns depend on the options alone, never on what the plans hold.
struct CSVTable {
  private let figures: Figures
  /// Everything that rows are told apart by besides the time: groupings, and the keys of parts.
  private let filters: [String]

  init(_ figures: Figures) {
    self.figures = figures
    filters =
      figures.groupings.filter { $0 != .term }.map(\.rawValue)
      + figures.rows.compactMap(\.measure.parts?.name)
  }

  /// `attendance_numerator`, `attendance_denominator`, `attendance_percent`; `plans_count`.
  var header: [String] {
    ["time_period", "time_identifier"] + filters.map(Self.identifier)
      + figures.rows.flatMap { row in
        let name = Self.identifier(row.measure.id)
        return row.measure.unit == .percent
          ? ["\(name)_numerator", "\(name)_denominator", "\(name)_percent"]
          : ["\(name)_\(row.measure.unit.rawValue)"]
      }
  }

  var rows: [[String]] { CSVTime.all(figures).flatMap(rows) }

  private func rows(_ time: CSVTime) -> [[String]] {
    var rows = [line(time, figures.rows.map { time.figure($0.byTerm, $0.total) })]
    for (number, grouping) in figures.groupings.enumerated() where grouping != .term {
      let keys = figures.rows.first?.groups[number].groups.map(\.key) ?? []
      for (place, key) in keys.enumerated() {
        let groups = figures.rows.map { $0.groups[number].groups[place] }
        rows.append(
          line(time, filter: grouping.rawValue, key: key, groups.map { time.figure($0.byTerm, $0.total) })
        )
      }
    }
    guard time.isWholePeriod else { return rows }
    for row in figures.rows {
      for part in row.parts where part.figure.unit == row.measure.unit {
        // A part belongs to one measure; the others do not apply.
        let cells = figures.rows.map {
          $0.measure.id == row.measure.id ? part.figure : Figure($0.measure.unit, nil)
        }
        rows.append(line(time, filter: row.measure.parts?.name, key: part.key, cells))
      }
    }
    return rows
  }

  private func line(
    _ time: CSVTime,
    filter: String? = nil,
    key: String = "Total",
    _ figures: [Figure]
  ) -> [String] {
    time.cells + filters.map { $0 == filter ? key : "Total" } + figures.flatMap(Self.cells)
  }

  /// `z` stands where there is nothing to divide by, and where a figure does not apply; `c` where it is
  /// suppressed.
  private static func cells(_ figure: Figure) -> [String] {
    let value = figure.value.map(number) ?? figure.symbol ?? "z"
    guard figure.unit == .percent else { return [value] }
    guard let tally = figure.tally else { return [value, value, value] }
    return ["\(tally.numerator)", "\(tally.denominator)", value]
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  static func identifier(_ text: String) -> String {
    String(text.map { $0 == "-" ? "_" : $0 })
  }
}
