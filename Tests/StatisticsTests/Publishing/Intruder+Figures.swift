import PlanModel
import Statistics

extension Intruder {
  /// Who knows how figures hang together, and has those that are published.
  ///
  /// Two measures that are nearly always one are taken for the same: everywhere; or, where the truth is given,
  /// wherever that is right.
  init(_ figures: Figures, rightBy truth: Figures? = nil) {
    for row in figures.rows where row.measure.isAboutPupils && row.measure.unit != .hours {
      for (group, term, figure) in Self.places(row, figures) { learn(row, group, term, figure) }
      addMargins(row, figures)
    }
    // Hours of meetings are slots of a quarter of an hour.
    for (hours, meetings) in [
      ("meeting-hours-offered", "meetings-offered"), ("meeting-hours", "meetings-held"),
    ] {
      guard let row = figures.row(hours) else { continue }
      for (group, term, figure) in Self.places(row, figures) {
        guard let tally = figure.tally, tally.numerator.isMultiple(of: 15) else { continue }
        know(Cell(measure: meetings, group: group, term: term), is: tally.numerator / 15)
      }
    }
    // So is the time needed, of everybody due.
    if let row = figures.row("directed-time-needed"), figures.row("attendance") != nil {
      for (group, term, figure) in Self.places(row, figures) {
        guard let tally = figure.tally, tally.numerator.isMultiple(of: 15) else { continue }
        let met = Cell(measure: "attendance", group: group, term: term)
        var others = met
        others.isCounted = false
        know([met: 1, others: 1], is: Double(tally.numerator / 15))
      }
    }
    addLinks(figures)
    takeForTheSame(figures, truth)
    think()
  }

  /// Those whose year is no sum of terms.
  private static let yearly: Set = ["register-pupils", "three-meetings"]

  /// Every figure of a measure but the parts, by group and term.
  static func places(_ row: Figures.Row, _ figures: Figures) -> [(String, Int, Figure)] {
    let last = figures.terms.count
    var all = row.byTerm.enumerated().map { ("", $0.offset, $0.element) } + [("", last, row.total)]
    for (grouping, groups) in row.groups {
      // Pupils are not grouped by what targets are.
      for group in groups where group.total.tally != nil || group.total.isSuppressed {
        let name = "\(grouping.rawValue)/\(group.key)"
        all += group.byTerm.enumerated().map { (name, $0.offset, $0.element) } + [(name, last, group.total)]
      }
    }
    return all
  }

  private mutating func learn(_ row: Figures.Row, _ group: String, _ term: Int, _ figure: Figure) {
    let counted = Cell(measure: row.measure.id, group: group, term: term)
    var rest = counted
    rest.isCounted = false
    if row.measure.unit == .percent { _ = column(rest) }
    guard let tally = figure.tally else { return _ = column(counted) }
    know(counted, is: tally.numerator)
    if row.measure.unit == .percent { know(rest, is: tally.denominator - tally.numerator) }
  }

  private mutating func addMargins(_ row: Figures.Row, _ figures: Figures) {
    let last = figures.terms.count
    for isCounted in row.measure.unit == .percent ? [true, false] : [true] {
      func cell(_ group: String, _ term: Int) -> Cell {
        Cell(measure: row.measure.id, isCounted: isCounted, group: group, term: term)
      }
      for (grouping, groups) in row.groups where grouping != .teacher && grouping != .provision {
        let names = groups.filter { $0.total.tally != nil || $0.total.isSuppressed }.map {
          "\(grouping.rawValue)/\($0.key)"
        }
        // Pupils count once a year in each group that they were in, so a year's groups need not add up.
        guard !names.isEmpty else { continue }
        for term in 0..<(Self.yearly.contains(row.measure.id) ? last : last + 1) {
          know(sum(names.map { cell($0, term) }, minus: cell("", term)))
        }
      }
      guard !Self.yearly.contains(row.measure.id) else { continue }
      for group in Set(Self.places(row, figures).map(\.0)) {
        know(sum((0..<last).map { cell(group, $0) }, minus: cell(group, last)))
      }
    }
  }

  private func sum(_ cells: [Cell], minus whole: Cell) -> [Cell: Double] {
    Dictionary(cells.map { ($0, 1) } + [(whole, -1)], uniquingKeysWith: +)
  }

  private mutating func takeForTheSame(_ figures: Figures, _ truth: Figures?) {
    takeForTheSame("meetings-held", "attendance", [true], figures, truth)
    // Both are of those who did not attend.
    takeForTheSame("follow-up", "recovered", [true, false], figures, truth)
  }

  /// Takes what is counted of two measures, or what both are divided by, for the same.
  private mutating func takeForTheSame(
    _ one: String,
    _ other: String,
    _ parts: [Bool],
    _ figures: Figures,
    _ truth: Figures?
  ) {
    guard let row = figures.row(one), figures.row(other) != nil else { return }
    func numbers(_ id: String) -> [Cell: Int] {
      guard let truth, let row = truth.row(id) else { return [:] }
      let places = Self.places(row, truth).map { group, term, figure in
        let tally = figure.tally ?? .nothing
        let number = parts.count > 1 ? tally.denominator : tally.numerator
        return (Cell(measure: "", group: group, term: term), number)
      }
      return Dictionary(places) { first, _ in first }
    }
    let (first, second) = (numbers(one), numbers(other))
    for (group, term, _) in Self.places(row, figures) {
      let place = Cell(measure: "", group: group, term: term)
      guard truth == nil || first[place] == second[place] else { continue }
      var sum: [Cell: Double] = [:]
      for part in parts {
        sum[Cell(measure: one, isCounted: part, group: group, term: term)] = 1
        sum[Cell(measure: other, isCounted: part, group: group, term: term)] = -1
      }
      know(sum)
    }
  }

  /// What everybody can read in `--explain`: who is counted among whom.
  private mutating func addLinks(_ figures: Figures) {
    let ids = Set(figures.rows.map(\.measure.id))
    guard let row = figures.rows.first(where: \.measure.isAboutPupils) else { return }
    for (group, term, _) in Self.places(row, figures) {
      func n(_ id: String) -> Cell { Cell(measure: id, group: group, term: term) }
      func c(_ id: String) -> Cell { Cell(measure: id, isCounted: false, group: group, term: term) }
      func tell(_ needed: [String], _ sum: [Cell: Double]) {
        if ids.isSuperset(of: needed) { know(sum) }
      }
      tell(
        ["attendance", "reached-otherwise"],
        [
          c("attendance"): 1, n("reached-otherwise"): -1, c("reached-otherwise"): -1,
        ]
      )
      tell(
        ["attendance", "met-by-deadline"],
        [
          n("attendance"): 1, c("attendance"): 1, n("met-by-deadline"): -1, c("met-by-deadline"): -1,
        ]
      )
      tell(["parent-voice", "plans"], [n("parent-voice"): 1, c("parent-voice"): 1, n("plans"): -1])
      tell(["pupil-voice", "plans"], [n("pupil-voice"): 1, c("pupil-voice"): 1, n("plans"): -1])
      tell(["copy-given", "plans"], [n("copy-given"): 1, c("copy-given"): 1, n("plans"): -1])
      tell(
        ["pupil-voice-before-meeting", "meetings-held"],
        [
          n("pupil-voice-before-meeting"): 1, c("pupil-voice-before-meeting"): 1, n("meetings-held"): -1,
        ]
      )
      let (achieved, exceeded) = ("targets-achieved", "targets-exceeded")
      let (partly, stopped) = ("targets-partly-achieved", "targets-stopped")
      tell([achieved, exceeded], [n(exceeded): 1, c(exceeded): 1, n(achieved): -1])
      tell([achieved, partly], [n(partly): 1, c(partly): 1, c(achieved): -1])
      tell([achieved, stopped], [c(stopped): 1, n(achieved): -1, c(achieved): -1])
      tell(["plans", "meetings-held"], [n("plans"): 1, n("meetings-held"): -1, n("plans-held"): -1])
      tell(
        ["plans", "meetings-offered"],
        [n("plans"): 1, n("meetings-offered"): -1, n("plans-offered"): -1]
      )
      tell(["attendance", "meetings-held"], [n("meetings-held"): 1, n("attendance"): -1, n("held-due"): -1])
      tell(["attendance", "met-by-deadline"], [n("attendance"): 1, n("met-by-deadline"): -1, n("late"): -1])
    }
  }
}
