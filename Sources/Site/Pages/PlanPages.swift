internal import Diagnostics
internal import Documents
internal import Engagement
internal import PlanModel
internal import Rendering
internal import Statistics

/// The plans as staff keep them, a page each, with the way to the class and to the pupil's other terms.
struct PlanPages: Sendable {
  let input: SiteInput
  /// Makes the plan as it is printed for staff.
  let documents: DocumentRun
  /// The plans of the period, in the order of their paths.
  let places: [PlanPlace]
  private let ofPupil: [PupilID: [PlanPlace]]
  private let classes: Set<ClassID>

  init(_ input: SiteInput, _ documents: DocumentRun, classes: [ClassPage]) {
    self.input = input
    self.documents = documents
    self.classes = Set(classes.map(\.id))
    let terms = input.figures.terms
    let order = Dictionary(terms.enumerated().map { ($1, $0) }) { first, _ in first }
    places = input.files.listing.plans.map(\.place).filter { order[$0.term] != nil }
    ofPupil = Dictionary(grouping: places, by: \.pupil).mapValues { places in
      places.enumerated().sorted {
        (order[$0.element.term] ?? 0, $0.offset) < (order[$1.element.term] ?? 0, $1.offset)
      }
      .map(\.element)
    }
  }

  static func path(of place: PlanPlace) -> String {
    "plans/\(place.term)/\(place.schoolClass)/\(place.pupil).html"
  }

  /// The pages by term and pupil, for the lists that lead to them.
  var paths: [TermKey: [PupilID: String]] {
    var paths: [TermKey: [PupilID: String]] = [:]
    for place in places where paths[place.term]?[place.pupil] == nil {
      paths[place.term, default: [:]][place.pupil] = Self.path(of: place)
    }
    return paths
  }

  /// A plan's page. Of a plan that cannot be read it says so, for other pages lead to it.
  func page(_ place: PlanPlace, _ reader: RecordReader, _ findings: inout [Diagnostic]) -> SitePage {
    let path = Self.path(of: place)
    var trail = [input.front]
    if classes.contains(place.schoolClass) {
      let name = SpokenPlaces.schoolClass(place.schoolClass)
      trail.append(SitePlace(name: name, path: ClassPage.path(of: place.schoolClass)))
    }
    let plan = documents.markdown(of: .plan(place), reader, &findings).map {
      HTML.made(MarkdownHTML($0).body)
    }
    return SitePage(
      path: path,
      title: "\(input.names.name(of: place.pupil)), \(SpokenPlaces.term(place.term))",
      kind: .plan,
      trail: trail,
      body: terms(place, path) + (plan ?? Self.unreadable(place))
    )
  }

  private func terms(_ place: PlanPlace, _ path: String) -> HTML {
    let places = ofPupil[place.pupil] ?? []
    guard places.count > 1 else { return "" }
    let items = places.map { other -> HTML in
      let name = SpokenPlaces.term(other.term)
      if other == place { return "<li><span aria-current=\"page\">\(name)</span></li>\n" }
      let link = SitePlace(name: name, path: Self.path(of: other)).link(from: path)
      return "<li><a href=\"\(link)\">\(name)</a></li>\n"
    }
    return "<nav class=\"terms\" aria-label=\"This pupil's plans\">\n<ul>\n\(items)</ul>\n</nav>\n"
  }

  private static func unreadable(_ place: PlanPlace) -> HTML {
    """
    <h1>This plan cannot be read</h1>
    <p>Something is wrong in its file. What, and what to write instead, tells <code>smallsteps check</code> \
    of \(place.path).</p>

    """
  }
}
