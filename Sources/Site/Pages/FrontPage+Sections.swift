internal import Charts
internal import Engagement
internal import PlanModel
internal import Statistics

extension FrontPage {
  /// The figures that a head asks for first: of the latest term; of the whole period where a term's are mostly
  /// too small to publish.
  func tiles(_ families: FamiliesSummary) -> HTML {
    let ids = ["attendance", "parent-voice", "pupil-voice", "targets-achieved", "moderated"]
    let measures = ids.compactMap { id -> HTML? in
      guard let row = shown.row(id), let figure = isPublished ? row.total : row.byTerm.last else {
        return nil
      }
      let goal = input.figures.goals.first { $0.measure == id && $0.isReached != nil }
      return Self.tile(row.measure.title, ChartValue(figure), goal.map { "goal \($0.aim) \($0.standing)" })
    }
    return "<dl class=\"tiles\">\n\(families.tile)\(measures)</dl>\n"
  }

  private static func tile(_ title: String, _ value: ChartValue, _ goal: String?) -> HTML {
    let label = value == .nothing ? "–" : value.label
    let words = value == .nothing ? "none to count yet" : value == .suppressed ? "left out" : value.detail
    let detail = words.map { HTML("<dd>\($0)</dd>") } ?? ""
    let goal = goal.map { HTML("<dd>\($0)</dd>") } ?? ""
    return "<div><dt>\(title)</dt><dd class=\"value\">\(label)</dd>\(detail)\(goal)</div>\n"
  }

  var meetings: HTML {
    let weeks = input.engagement.map { SiteWeeks($0, $0.cycles) }
    return HTML.charts([shown.trend("attendance"), shown.trend("met-by-deadline"), weeks?.chart])
      + HTML.charts(groups.map { shown.comparison("attendance", $0) })
  }

  /// The classes team by team; in published figures the key stages, which are large enough to tell something.
  private var groups: [SiteFigures.Groups] {
    if isPublished {
      return [SiteFigures.Groups(id: "stages", name: nil, grouping: .keyStage, title: SiteWords.group)]
    }
    var teams: [OtherID?] = []
    for schoolClass in classes where !teams.contains(schoolClass.facts.team?.value) {
      teams.append(schoolClass.facts.team?.value)
    }
    return teams.map { team in
      let names = Dictionary(
        classes.filter { $0.facts.team?.value == team }.map { ($0.id.text, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
      return SiteFigures.Groups(
        id: team?.text ?? "others",
        name: team.map(FamiliesPage.team) ?? (teams.count > 1 ? "other classes" : nil),
        grouping: .schoolClass,
        title: { names[$0] }
      )
    }
  }

  var missed: HTML { trends(["follow-up", "recovered", "reached-otherwise"]) }
  var voice: HTML { trends(["parent-voice", "pupil-voice", "pupil-voice-before-meeting"]) }

  var targets: HTML {
    let ids = ["targets-achieved", "targets-carried", "co-written-targets", "home-support", "copy-given"]
    return HTML.charts([shown.outcomes()] + ids.map { shown.trend($0) })
  }

  private func trends(_ ids: [String]) -> HTML { HTML.charts(ids.map { shown.trend($0) }) }

  var surveys: HTML { HTML.charts(SiteSurveys(input: input).charts) }

  var staff: HTML {
    let ids = [
      "meeting-hours-offered", "meeting-hours", "directed-time-needed", "directed-time", "meetings-asked-for",
    ]
    let rows = ids.compactMap { id -> [HTML]? in
      guard let row = shown.row(id) else { return nil }
      let figures = input.figures.isYear ? row.byTerm + [row.total] : row.byTerm
      return ["\(row.measure.title)"] + figures.map { "\(FigureText.full($0))" }
    }
    let year = input.figures.isYear ? [input.figures.periodName] : []
    return trends(["moderated", "cpd-coverage", "three-meetings"])
      + HTML.table("Hours and meetings", ["Figure"] + shown.termNames + year, rows)
  }

  var classTable: HTML {
    HTML.table(
      "Each class has a page of its own",
      ["Class", "Pupils", "Attendance at meetings", "Pupils to meet"],
      classes.map { schoolClass in
        [
          HTML.link(schoolClass.name, to: schoolClass.path), "\(schoolClass.pupils.count)",
          "\(shown.latest("attendance", schoolClass.id.text).map { ChartValue($0).full } ?? "")",
          "\(schoolClass.toMeet)",
        ]
      }
    )
  }
}
