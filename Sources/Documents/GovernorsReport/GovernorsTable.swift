internal import PlanModel
internal import Rendering
internal import Statistics

/// A table of the governors' report.
struct GovernorsTable {
  var title: String
  var isRegister = false
  /// Over the figures; the titles' column has no name.
  var columns: [String]
  var rows: [(title: String, cells: [String])]

  /// What stands where a figure may not be published.
  static let hidden = "not shown"

  /// Which measures stand together; every one of them comes from the statistics.
  private static let parts: [(title: String, measures: [String])] = [
    (
      "Meeting families",
      [
        "attendance", "reached-otherwise", "met-by-deadline", "follow-up", "recovered", "three-meetings",
        "meeting-hours", "copy-given", "meetings-asked-for",
      ]
    ),
    (
      "Voices in the plans",
      ["parent-voice", "pupil-voice", "pupil-voice-before-meeting", "co-written-targets", "home-support"]
    ),
    (
      "How the small steps went",
      [
        "targets-achieved", "targets-exceeded", "targets-partly-achieved", "targets-stopped",
        "targets-carried",
      ]
    ),
    ("Moderation", ["moderated"]),
    (
      "Time and training", ["directed-time", "directed-time-needed", "meeting-hours-offered", "cpd-coverage"]
    ),
  ]

  /// What governors look at over several years.
  private static let trend = [
    "register-pupils", "attendance", "parent-voice", "co-written-targets", "targets-achieved", "moderated",
    "survey-agreement", "cpd-coverage",
  ]

  /// The measures of all tables and of the survey, in the order in which they first stand.
  static var measures: [Measure] {
    let ids = ["register-pupils"] + parts.flatMap(\.measures) + ["survey-agreement", "survey-response"]
    return ids.compactMap(Measure.named)
  }

  /// Pupils by status and need, a year a column.
  static func register(_ figures: GovernorsFigures) -> GovernorsTable {
    let years = figures.years.reversed()
    var table = GovernorsTable(
      title: "Pupils on the SEN register",
      isRegister: true,
      columns: years.map(\.periodName),
      rows: [
        (
          "All",
          years.map { year in
            text(year.rows.first { $0.measure.id == "register-pupils" }?.total)
          }
        )
      ]
    )
    func add(_ title: String, _ grouping: Grouping, _ key: String) {
      table.rows.append((title, figures.pupils(grouping, key).map { text($0) }))
    }
    add("SEN support (K)", .status, SENStatus.support.rawValue)
    add("Education, health and care plan (E)", .status, SENStatus.plan.rawValue)
    for key in figures.keys(.need, in: Need.words) {
      add(Need(rawValue: key)?.title ?? "Need not known", .need, key)
    }
    return table
  }

  /// The year, term by term.
  static func ofTheYear(_ figures: GovernorsFigures) -> [GovernorsTable] {
    let terms = figures.figures.terms.map { Sentence.capitalised(SpokenPlaces.words($0.term.text)) }
    return parts.map { part in
      GovernorsTable(
        title: part.title,
        columns: terms + [figures.figures.periodName],
        rows: part.measures.compactMap(figures.row).map { row in
          (row.measure.title, (row.byTerm + [row.total]).map { text($0) })
        }
      )
    }
  }

  /// Year by year; nil when there is only one.
  static func overYears(_ figures: GovernorsFigures) -> GovernorsTable? {
    guard !figures.figures.earlier.isEmpty else { return nil }
    let rows = trend.compactMap { id -> (title: String, cells: [String])? in
      guard let title = Measure.named(id)?.title else { return nil }
      return (title, figures.years.map { year in text(year.rows.first { $0.measure.id == id }?.total) })
    }
    return GovernorsTable(title: "Over the years", columns: figures.years.map(\.periodName), rows: rows)
  }

  static func text(_ figure: Figure?) -> String {
    guard let figure else { return "–" }
    return figure.isSuppressed ? hidden : FigureText.full(figure)
  }
}
