internal import Charts
internal import Engagement
internal import PlanModel
internal import Statistics

/// The school's engagement at a glance.
struct FrontPage {
  let input: SiteInput
  let classes: [ClassPage]

  var shown: SiteFigures { input.shown }
  var isPublished: Bool { input.figures.publishAtLeast != nil }

  var page: SitePage {
    SitePage(path: input.front.path, title: input.schoolName, trail: [], body: body)
  }

  private var body: HTML {
    let sections = sections.filter { !$0.body.text.isEmpty }
    let links = sections.map { HTML("<li><a href=\"#\($0.id)\">\($0.name)</a></li>\n") }
    let period = "Small step plans in \(input.figures.periodName), up to \(input.figures.today.spoken)."
    return """
      <h1>\(input.schoolName)</h1>
      <p class="lead">\(period)</p>
      \(notice)<nav class="contents" aria-label="On this page">
      <ul>
      \(links)</ul>
      </nav>
      \(sections.map { HTML.section($0.id, $0.heading, [$0.body]) })
      """
  }

  /// Whom the page is for.
  private var notice: HTML {
    guard let least = input.figures.publishAtLeast else {
      return """
        <p class="notice"><strong>For staff of the school.</strong> These pages tell of single children and \
        families. Keep them where the plans are kept, and do not publish them.</p>

        """
    }
    return """
      <p class="notice"><strong>For publication.</strong> Counts under \(least), and whatever would give them \
      away, are left out and marked c.</p>

      """
  }

  /// A part of the page, and what the list of parts calls it.
  private struct Section {
    let id: String
    let name: String
    let heading: String
    let body: HTML
  }

  private var sections: [Section] {
    let term = input.figures.terms.last.map(SiteWords.term) ?? ""
    let glance = "\(isPublished ? input.figures.periodName : term) at a glance"
    let families = FamiliesSummary(input: input)
    return [
      Section(id: "glance", name: "At a glance", heading: glance, body: tiles(families)),
      Section(id: "families", name: "To meet", heading: "Families to meet", body: families.body),
      Section(id: "meetings", name: "Meetings", heading: "Meetings with families", body: meetings),
      Section(id: "missed", name: "Following up", heading: "After a missed meeting", body: missed),
      Section(id: "voice", name: "Voice", heading: "What families and pupils say", body: voice),
      Section(id: "targets", name: "Targets", heading: "Targets and how they went", body: targets),
      Section(id: "survey", name: "Surveys", heading: "Surveys", body: surveys),
      Section(
        id: "goals",
        name: "Goals",
        heading: "The school's goals",
        body: GoalsTable(input.figures).table
      ),
      Section(id: "staff", name: "Staff", heading: "Moderation, training and time", body: staff),
      Section(id: "classes", name: "Classes", heading: "Classes", body: classTable),
      Section(
        id: "counted",
        name: "Counting",
        heading: "How it is counted",
        body: CountingNotes(input.figures).body
      ),
    ]
  }
}
