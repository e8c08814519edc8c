internal import PlanModel
internal import Statistics

/// The goals of school.yaml and where the school stands.
struct GoalsTable {
  private let figures: Figures

  init(_ figures: Figures) { self.figures = figures }

  var table: HTML {
    HTML.table(
      "What the school wants to reach, and where it stands",
      ["Goal", "At least", "By", "Stands at", "Standing"],
      figures.goals.filter { $0.title != nil }.map { goal in
        [
          "\(goal.title ?? goal.measure)", "\(goal.aim)", "\(goal.by.map(Self.term) ?? "")",
          "\(goal.figure.map(FigureText.full) ?? "–")", "\(goal.standing)",
        ]
      }
    )
  }

  private static func term(_ key: String) -> String {
    TermKey(key).map { "\(SiteWords.term($0)) \($0.year)" } ?? key
  }
}
