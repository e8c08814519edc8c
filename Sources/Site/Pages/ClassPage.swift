internal import Charts
internal import Engagement
internal import PlanModel
internal import Rendering
internal import Statistics

/// A class: its figures, its pupils, and the way to each plan.
package struct ClassPage: Sendable {
  let id: ClassID
  let facts: SchoolClass
  /// The terms of the pupils who were in it.
  let cycles: [PupilCycle]
  let input: SiteInput

  var name: String { SpokenPlaces.schoolClass(id) }
  var path: String { Self.path(of: id) }
  var place: SitePlace { SitePlace(name: name, path: path) }

  static func path(of id: ClassID) -> String { "classes/\(id).html" }

  /// In the order of their ids.
  var pupils: [(pupil: PupilID, cycles: [PupilCycle])] {
    var order: [PupilID] = []
    var all: [PupilID: [PupilCycle]] = [:]
    for cycle in cycles {
      if all[cycle.pupil] == nil { order.append(cycle.pupil) }
      all[cycle.pupil, default: []].append(cycle)
    }
    return order.map { ($0, all[$0] ?? []) }
  }

  /// How many pupils' families are still to meet in the latest term.
  var toMeet: Int {
    let term = input.figures.terms.last
    return cycles.count { $0.term == term && $0.isToMeet && !$0.isMet }
  }

  /// The page, with links to the plans' pages, which are told by term and pupil.
  func page(_ plans: [TermKey: [PupilID: String]]) -> SitePage {
    let shown = input.shown
    let teachers = facts.teachers.map { input.naming.of($0.value) }
    let lead = [
      teachers.isEmpty ? nil : "Class teacher: \(Sentence.list(teachers)).",
      facts.team.map { "\(FamiliesPage.team($0.value))." },
      "\(input.figures.periodName), up to \(input.figures.today.spoken).",
    ]
    let trends = [
      "attendance", "met-by-deadline", "parent-voice", "pupil-voice", "targets-achieved", "copy-given",
    ]
    return SitePage(
      path: path,
      title: name,
      trail: [input.front],
      body: """
        <h1>\(name)</h1>
        <p class="lead">\(lead.compactMap { $0 }.joined(separator: " "))</p>
        \(HTML.section("pupils", "Pupils", [pupilTable(plans)]))\
        \(HTML.section("figures", "Figures of the class", [
          HTML.charts(
            [input.engagement.flatMap { SiteWeeks($0, cycles).chart }, shown.outcomes(of: id.text)]
              + trends.map { shown.trend($0, of: id.text) }
          )
        ]))
        """
    )
  }

  private func pupilTable(_ plans: [TermKey: [PupilID: String]]) -> HTML {
    let terms = input.figures.terms
    let rows = pupils.map { pupil, cycles -> [HTML] in
      ["\(input.naming.of(pupil))"]
        + terms.map { term in
          guard let cycle = cycles.first(where: { $0.term == term }) else { return "–" }
          return Self.cell(cycle, plans[term]?[pupil].map { "../" + $0 }, term: SiteWords.term(term))
        }
    }
    return HTML.table(
      "Pupils of \(name): the meeting of each term, and the plan",
      ["Pupil"] + input.shown.termNames,
      rows
    )
  }

  private static func cell(_ cycle: PupilCycle, _ plan: String?, term: String) -> HTML {
    let met = cycle.met.first.map { "met \(SiteWords.short($0.date))" }
    let state = met ?? (cycle.isToMeet ? cycle.state?.rawValue ?? "" : "not due")
    let link: HTML
    if let plan {
      let words = "\(term.lowercased()) plan of \(cycle.pupil)"
      link = "<a href=\"\(plan)\">plan<span class=\"unseen\">: \(words)</span></a>"
    } else {
      link = "no plan"
    }
    let review = cycle.late.unreviewed > 0 ? HTML("<div>\(cycle.late.unreviewed) to review</div>") : ""
    return "<div>\(state)</div><div>\(link)</div>\(review)"
  }
}
