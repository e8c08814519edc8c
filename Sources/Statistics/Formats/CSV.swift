internal import PlainText

extension FiguresFormat {
  /// Tidy data as the Department for Education publishes it: one row a time and group, one column an
  /// indicator, symbols in the cell, a `Total` of every filter.
  ///
  /// Source: the Department's analysts' guide, dfe-analytical-services/analysts-guide, "Data symbols".
  package static let csv = FiguresFormat(
    id: "csv",
    summary: "for spreadsheets: a row a period and group, a column an indicator"
  ) { figures in
    let table = CSVTable(figures)
    return ([table.header] + figures.earlier.flatMap { CSVTable($0).rows } + table.rows)
      .map { $0.map(CSVCell.of).joined(separator: ",") + "\n" }
      .joined()
  }
}
