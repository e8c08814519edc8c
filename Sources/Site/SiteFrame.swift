internal import Charts
internal import PlanModel
package import Rendering
internal import Statistics

/// What stands around the body of every page: the way back, a button to print, and who made it when.
package struct SiteFrame: Sendable {
  private let schoolName: String
  private let today: CalendarDate
  /// The style sheets of the school's pages, and of a plan's.
  private let site: [String]
  private let plan: [String]

  /// Loads the style sheets: ours, or those of the school's folder of templates, which need not exist.
  package init(
    _ input: SiteInput,
    templates: String?,
    shown: (String) -> String
  ) throws(TemplateSet.Failure) {
    schoolName = input.schoolName
    today = input.figures.today
    let frame = try PageStyles.load(for: "frame", folder: templates, shown: shown)
    // The first is the one that all pages share.
    let own = try PageStyles.load(for: "site", folder: templates, shown: shown).dropFirst()
    site = frame + own + [ChartStyle.css]
    plan = try frame + PageStyles.load(for: "plan", folder: templates, shown: shown).dropFirst()
  }

  func html(_ page: SitePage) -> String {
    let trail = page.trail.map { HTML("<li><a href=\"\($0.link(from: page.path))\">\($0.name)</a></li>\n") }
    let body: HTML = """
      <a class="skip" href="#main">Skip to the page</a>
      <header class="top">
      <nav class="trail" aria-label="Where this page stands">
      <ol>
      \(trail)<li><span aria-current="page">\(page.title)</span></li>
      </ol>
      </nav>
      <button type="button" id="print" hidden>Print this page</button>
      </header>
      <main id="main" tabindex="-1">
      \(page.body)</main>
      <footer class="foot">\(schoolName), as of \(today.spoken). Made from the school's plans by smallsteps.</footer>

      """
    return HTMLPage(
      title: ([page.title] + page.trail.reversed().map(\.name)).joined(separator: " · "),
      kind: page.kind.rawValue,
      styles: page.kind == .plan ? plan : site,
      body: body.text,
      script: Self.printing
    )
    .html
  }

  /// The button shows only where it works.
  private static let printing = HTMLPage.Script(
    "const b=document.getElementById('print');b.hidden=false;b.addEventListener('click',()=>window.print());",
    hash: "rx1lCZDnXiLsFt+Fz1QaFFhRUOKpw1XLkcnSaxrSMxA="
  )
}
