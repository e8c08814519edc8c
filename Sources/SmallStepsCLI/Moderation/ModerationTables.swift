internal import Moderating
internal import PlanModel
internal import Rendering
internal import Reporting

/// A moderation report for people: tables and lists under headings.
struct ModerationTables {
  struct Section {
    var heading: String
    var columns: [String] = []
    var rows: [[String]] = []
    var lines: [String] = []
  }

  let title: String
  private(set) var sections: [Section] = []

  init(_ figures: ModerationFigures) {
    title =
      "Moderation in \(figures.term): \(Self.count(figures.plans, "plan")), "
      + Self.count(figures.judgements, "judgement")
    sections = [
      Self.criteria(figures), Self.classes(figures), Self.verdicts(figures), Self.open(figures),
      Self.agreement(figures),
    ]
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private static func criteria(_ figures: ModerationFigures) -> Section {
    var section = Section(heading: "By criterion", columns: ["", "yes", "partly", "not yet", "share of yes"])
    if let before = figures.termBefore { section.columns.append("since \(before)") }
    section.rows = figures.rows.map { row in
      let cells = [row.id] + [row.all.yes, row.all.partly, row.all.notYet].map(String.init)
      let share = row.all.shareOfYes.map { "\(Int($0.rounded())) %" } ?? "-"
      guard figures.termBefore != nil else { return cells + [share] }
      return cells + [share, row.change.map(Self.points) ?? "-"]
    }
    return section
  }

  /// `+4 points`, from the exact shares.
  private static func points(_ change: Double) -> String {
    let points = Int(change.rounded())
    return points == 0 ? "the same" : "\(points > 0 ? "+" : "−")\(count(abs(points), "point"))"
  }

  private static func classes(_ figures: ModerationFigures) -> Section {
    Section(
      heading: "Yes of all answers, by class",
      columns: [""] + figures.classes.map(\.text),
      rows: figures.rows.map { row in
        [row.id] + figures.classes.map { row.byClass[$0].map { "\($0.yes) of \($0.total)" } ?? "-" }
      }
    )
  }

  private static func verdicts(_ figures: ModerationFigures) -> Section {
    func cells(_ counts: [Verdict: Int]) -> [String] {
      Verdict.allCases.map { String(counts[$0, default: 0]) }
    }
    let all = figures.verdicts.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    return Section(
      heading: "Verdicts",
      columns: [""] + Verdict.words,
      rows: figures.classes.map { [$0.text] + cells(figures.verdicts[$0] ?? [:]) } + [["all"] + cells(all)]
    )
  }

  private static func open(_ figures: ModerationFigures) -> Section {
    var section = Section(heading: "Feedback not done yet")
    section.lines = figures.open.map { item in
      let about = item.about.map { ", \($0)" } ?? ""
      let by = item.by.map { ", by \($0)\(item.isLate ? " (late)" : "")" } ?? ""
      return "\(item.place.pupil), \(item.place.schoolClass), \(item.id)\(about): \(item.change ?? "")\(by)"
    }
    if section.lines.isEmpty {
      section.lines = [figures.feedback == 0 ? "No feedback was given." : "All of it is done."]
    }
    return section
  }

  private static func agreement(_ figures: ModerationFigures) -> Section {
    var section = Section(heading: "Agreement of two moderators of the same plan (Cohen's kappa)")
    section.lines = figures.pairs.map { pair in
      let kappa =
        pair.kappa.value.map { "kappa \(Self.twoDecimals($0))" }
        ?? "no kappa: both gave one and the same answer throughout, so chance explains it"
      return
        "\(pair.first) and \(pair.second): \(pair.kappa.agreed) of \(pair.kappa.total) answers the same in "
        + "\(count(pair.plans, "plan")), \(kappa)"
    }
    if section.lines.isEmpty { section.lines = ["No plan was read by two moderators at the same stage."] }
    return section
  }

  private static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(value < 0 && hundredths > 0 ? "−" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
