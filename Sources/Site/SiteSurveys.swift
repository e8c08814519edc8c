internal import Charts
internal import PlanModel
internal import Rendering
internal import Statistics

/// The surveys, statement by statement, as charts of their waves.
struct SiteSurveys {
  let input: SiteInput

  /// A chart a statement, with what its wave's shares can be off by chance.
  var charts: [Chart] {
    let parts = (input.shown.row("survey-agreement")?.parts ?? []).compactMap { part in
      Self.names(part.key).map { (names: $0, figure: part.figure) }
    }
    var order: [String] = []
    var points: [String: [ChartPoint]] = [:]
    for (names, figure) in parts where figure.unit == .percent {
      let key = "\(names.audience)/\(names.statement)"
      if points[key] == nil { order.append(key) }
      points[key, default: []].append(Self.point(names.wave, figure))
    }
    return order.enumerated().map { number, key in
      let names = key.split(separator: "/", maxSplits: 1).map(String.init)
      let (audience, statement) = (names.first ?? "", names.last ?? "")
      return IntervalChart(
        id: "survey-\(number + 1)",
        title: "\(Sentence.capitalised(audience)): \(words(audience, statement))",
        points: points[key] ?? []
      )
      .chart
    }
  }

  private static func point(_ wave: String, _ figure: Figure) -> ChartPoint {
    let interval = figure.tally.flatMap { ScoreInterval.share($0) }
    return ChartPoint(
      wave.isEmpty ? "no name" : wave,
      ChartValue(figure),
      interval: interval.map { $0.lowerBound * 100...$0.upperBound * 100 }
    )
  }

  /// `parents/reports/baseline`, of which the last may hold anything.
  private static func names(_ key: String) -> (audience: String, statement: String, wave: String)? {
    let names = key.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    return names.count == 3 ? (names[0], names[1], names[2]) : nil
  }

  /// What was asked, in the school's words.
  private func words(_ audience: String, _ statement: String) -> String {
    let survey = input.files.surveys.first { ($0.audience?.value.rawValue ?? "all") == audience }
    return OtherID(statement).flatMap { survey?.statements[$0]?.value } ?? statement
  }
}
