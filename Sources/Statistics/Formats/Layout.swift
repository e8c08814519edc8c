internal import PlainText
internal import PlanModel

/// Figures in rows and columns, as the table and Markdown show them.
struct Layout {
  struct Section {
    /// Nil for the first.
    var heading: String?
    var columns: [String]
    var rows: [Row]
  }

  struct Row {
    var title: String
    /// 0 for a measure, 1 for a group of it.
    var depth = 0
    var cells: [String]
  }

  var title: String
  var sections: [Section]
  var goals: [String]
  /// What to know of figures that were left out.
  var notes: [String]

  init(_ figures: Figures) {
    let school = VisibleText.line(figures.schoolName)
    title = "\(school.isEmpty ? "" : school + ", ")\(figures.periodName), up to \(figures.today.spoken)"
    var columns = figures.terms.map(\.term.text)
    if figures.isYear { columns.append(figures.periodName) }
    if !figures.earlier.isEmpty { columns = (figures.earlier + [figures]).map(\.periodName) }
    sections = [
      Section(
        heading: nil,
        columns: columns,
        rows: figures.rows.indices.map { Self.row($0, figures) }
      )
    ]
    // The columns are the terms already.
    for (number, grouping) in figures.groupings.enumerated() where grouping != .term {
      let rows = figures.rows.indices.filter { figures.rows[$0].measure.groups(by: grouping) }
        .flatMap { row in
          let earlier = figures.earlier.map { year in
            Dictionary(
              year.rows[row].groups[number].groups.map { ($0.key, $0.total) },
              uniquingKeysWith: { first, _ in first }
            )
          }
          return [Self.row(row, figures)]
            + figures.rows[row].groups[number].groups.map { group in
              let totals = earlier.map { $0[group.key] ?? Figure(group.total.unit, nil) } + [group.total]
              return Row(
                title: VisibleText.line(group.key),
                depth: 1,
                cells: earlier.isEmpty
                  ? Self.cells(figures) { _ in (group.byTerm, group.total) } : totals.map(FigureText.full)
              )
            }
        }
      sections.append(Section(heading: "By \(Self.words(grouping.rawValue))", columns: columns, rows: rows))
    }
    for row in figures.rows where !row.parts.isEmpty {
      let hasRemarks = row.parts.contains { $0.remark != nil }
      sections.append(
        Section(
          heading:
            "\(row.measure.parts?.title ?? row.measure.title), by \(Self.words(row.measure.parts?.name ?? ""))",
          columns: [figures.periodName] + (hasRemarks ? ["95% interval, change"] : []),
          rows: row.parts.map { part in
            Row(
              title: VisibleText.line(part.key),
              cells: [FigureText.full(part.figure)]
                + (hasRemarks ? [VisibleText.line(part.remark ?? "")] : [])
            )
          }
        )
      )
    }
    goals = figures.goals.map { "\($0.wholeAim): \($0.wholeStanding)" }
    notes = figures.publicationNotes
  }

  private static func row(_ number: Int, _ figures: Figures) -> Row {
    Row(
      title: figures.rows[number].measure.title,
      cells: cells(figures) { ($0.rows[number].byTerm, $0.rows[number].total) }
    )
  }

  /// A term a column and the year; or a year a column.
  private static func cells(_ figures: Figures, _ row: (Figures) -> ([Figure], Figure)) -> [String] {
    guard figures.earlier.isEmpty else {
      return (figures.earlier + [figures]).map { FigureText.full(row($0).1) }
    }
    let (byTerm, total) = row(figures)
    return (figures.isYear ? byTerm + [total] : [total]).map(FigureText.full)
  }

  private static func words(_ id: String) -> String {
    String(id.map { $0 == "-" ? " " : $0 })
  }
}
