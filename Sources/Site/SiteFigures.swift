internal import Charts
internal import PlanModel
internal import Statistics

/// Figures as charts and as words.
struct SiteFigures: Sendable {
  let figures: Figures

  /// The terms as they stand under the points of a trend.
  var termNames: [String] { figures.terms.map { SiteWords.term($0) } }

  func row(_ id: String) -> Figures.Row? { figures.rows.first { $0.measure.id == id } }

  /// The figures of everybody or of a class, term by term.
  func byTerm(_ id: String, _ group: String? = nil) -> [Figure]? {
    guard let row = row(id) else { return nil }
    guard let group else { return row.byTerm }
    return row.groups.lazy.filter { $0.grouping != .term }.flatMap(\.groups).first { $0.key == group }?.byTerm
  }

  /// The latest term's figure, or the year's.
  func latest(_ id: String, _ group: String? = nil) -> Figure? { byTerm(id, group)?.last }

  /// A measure over the terms; nothing where none of them has anything to show.
  func trend(_ id: String, of group: String? = nil) -> Chart? {
    guard let row = row(id), let byTerm = byTerm(id, group) else { return nil }
    let points = zip(termNames, byTerm).map { ChartPoint($0, ChartValue($1)) }
    guard points.contains(where: { $0.value != .nothing }) else { return nil }
    return TrendChart(
      id: "trend-\(id)",
      title: row.measure.title,
      points: points,
      // The goal is the school's, not each class's.
      goal: group == nil ? goal(id) : nil
    )
    .chart
  }

  /// Some groups that are shown together.
  struct Groups {
    /// Apart from other charts of the page.
    let id: String
    /// What they are together: `Middle team`.
    let name: String?
    /// Their keys, and what to call them; nil leaves a group out.
    let grouping: Grouping
    let title: (String) -> String?
  }

  /// A measure of the latest term, group by group.
  func comparison(_ id: String, _ groups: Groups) -> Chart? {
    guard let row = row(id), let term = termNames.last,
      let all = row.groups.first(where: { $0.grouping == groups.grouping })?.groups
    else { return nil }
    let points = all.compactMap { group in
      groups.title(group.key).map { ChartPoint($0, group.byTerm.last.map { ChartValue($0) } ?? .nothing) }
    }
    guard points.contains(where: { $0.value != .nothing }) else { return nil }
    return BarChart(
      id: "groups-\(groups.id)-\(id)",
      title:
        "\(row.measure.title): \([groups.name, term.lowercased()].compactMap { $0 }.joined(separator: ", "))",
      points: points,
      goal: goal(id),
      columns: [groups.grouping == .schoolClass ? "Class" : "Group", "Share", "Count"]
    )
    .chart
  }

  /// How targets went, term by term.
  func outcomes(of group: String? = nil) -> Chart? {
    guard let achieved = byTerm("targets-achieved", group), let exceeded = byTerm("targets-exceeded", group),
      let partly = byTerm("targets-partly-achieved", group), let stopped = byTerm("targets-stopped", group)
    else { return nil }
    let rows = figures.terms.indices.map { term in
      StackChart.Row(
        termNames[term],
        Self.counts(achieved[term], exceeded[term], partly[term], stopped[term])
      )
    }
    guard rows.contains(where: { $0.counts?.contains { $0 > 0 } ?? true }) else { return nil }
    return StackChart(
      id: "outcomes",
      title: "How targets went",
      parts: ["exceeded", "achieved", "partly achieved", "not achieved", "stopped"],
      rows: rows
    )
    .chart
  }

  /// Nil where one of them is suppressed.
  private static func counts(_ achieved: Figure, _ exceeded: Figure, _ partly: Figure, _ stopped: Figure)
    -> [Int]?
  {
    guard achieved.tally != nil, let exceeded = exceeded.tally, let partly = partly.tally,
      let stopped = stopped.tally
    else { return nil }
    return [
      exceeded.numerator, exceeded.denominator - exceeded.numerator, partly.numerator,
      partly.denominator - partly.numerator, stopped.numerator,
    ]
  }

  /// The school's goal for a measure.
  func goal(_ id: String) -> ChartGoal? {
    figures.goals.first { $0.measure == id }.map { ChartGoal($0.atLeast, $0.aim) }
  }
}

extension ChartValue {
  /// A share with its counts, or the letter in place of it.
  init(_ figure: Figure) {
    if figure.isSuppressed {
      self = .suppressed
    } else if let value = figure.value, let tally = figure.tally {
      self =
        figure.unit == .percent
        ? .number(value, "\(FigureText.percent(tally))%", of: "\(tally.numerator) of \(tally.denominator)")
        : .number(value, FigureText.full(figure))
    } else {
      self = .nothing
    }
  }
}
