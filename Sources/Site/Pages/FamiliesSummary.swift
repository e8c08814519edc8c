internal import Engagement
internal import PlanModel
internal import Rendering

/// How many families are still to meet, and how many of them are pressing.
struct FamiliesSummary {
  let input: SiteInput
  private let list: FamiliesToMeet?

  init(input: SiteInput) {
    self.input = input
    list = input.engagement.map { FamiliesToMeet($0, .everybody) }
  }

  /// A tile of the front page.
  var tile: HTML {
    guard let list else { return "" }
    let late = list.families.count(where: \.isOverdue)
    let words = late == 0 ? "none overdue" : "\(late) overdue"
    return """
      <div><dt>Families to meet</dt><dd class="value">\(list.families.count)</dd>\
      <dd>\(list.met) of \(list.due) pupils met</dd><dd>\(words)</dd></div>

      """
  }

  var body: HTML {
    guard let list else { return "" }
    let met =
      "\(list.met) of \(Phrases.count(list.due, "pupil")) met in \(SiteWords.term(list.term).lowercased())"
    guard !list.families.isEmpty else { return HTML.paragraph("\(met); no family is left to meet.") }
    let states = EngagementState.allCases.filter { state in list.families.contains { $0.state == state } }
    let rows = list.groups.map { group -> [HTML] in
      ["\(group.team.map { FamiliesPage.team($0) } ?? "No team")"]
        + states.map { state in "\(group.families.count { $0.state == state })" }
        + ["\(group.families.count(where: \.isOverdue))"]
    }
    let table = HTML.table(
      "Families to meet by team",
      ["Team"] + states.map { Sentence.capitalised($0.rawValue) } + ["Overdue"],
      rows
    )
    return """
      <p>\(met); \(Phrases.count(list.families.count, "family is", "families are")) still to meet. \
      \(HTML.link("Who they are, and whose turn it is to call", to: FamiliesPage.path))</p>
      \(table)
      """
  }
}
