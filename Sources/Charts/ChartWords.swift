/// What charts of labelled figures say in words, and as a table.
enum ChartWords {
  /// `Autumn: 93%, 41 of 44. Spring: c (left out). Goal: 95%.`
  static func summary(_ points: [ChartPoint], _ goal: ChartGoal? = nil) -> String {
    var sentences = points.map { "\($0.label): \($0.value.spoken)." }
    if let goal { sentences.append("Goal: \(goal.label).") }
    return sentences.joined(separator: " ")
  }

  /// A row a point; the last column only where something stands in it.
  static func table(
    _ title: String,
    _ columns: [String],
    _ points: [ChartPoint],
    _ goal: ChartGoal? = nil
  ) -> ChartTable {
    let hasDetails = points.contains { $0.value.detail != nil }
    var rows = points.map { point in
      let value = point.value.number == nil ? point.value.spoken : point.value.label
      return [point.label, value] + (hasDetails ? [point.value.detail ?? ""] : [])
    }
    if let goal { rows.append(["Goal", goal.label] + (hasDetails ? [""] : [])) }
    return ChartTable(caption: title, columns: Array(columns.prefix(hasDetails ? 3 : 2)), rows: rows)
  }
}
