import Foundation
import TestSupport
import Testing

/// The site as its folder holds it; how browsers take it is in `Tests/RealClients/browser`.
@Suite struct SiteTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    let made = try Program.run(["example", "school", "--pupils", "24", "--seed", "5"], in: place.path)
    #expect(made.status == 0, "\(made.errors)")
  }

  private func site(_ arguments: String..., to folder: String = "site") throws -> Program.Result {
    try Program.run(
      ["site", "--plans", "school/plans", "--today", "2026-07-20", "--output", folder] + arguments,
      in: place.path
    )
  }

  private func pages(_ folder: String = "site") -> [String] {
    place.files.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".html") }
  }

  /// The names and ids of all pupils.
  private func pupils() throws -> (names: [String], ids: [String]) {
    let people = try place.read("school/plans/people.yaml").split(separator: "pupils:")[1]
    let names = people.matches(of: /\n    name: (.+)/).map { String($0.1) }
    let ids = people.matches(of: /\n  (P[0-9]+):/).map { String($0.1) }
    #expect(names.count == 24 && ids.count == 24)
    return (names, ids)
  }

  @Test func everyPlanHasAPageAndEveryLinkLeadsToOne() throws {
    let run = try site()
    #expect(run.status == 0, "\(run.errors)")
    let plans = place.files.filter {
      $0.contains("/2025-26/") && $0.contains("/P") && !$0.contains("moderation")
    }
    let pages = Set(pages())
    #expect(pages.count { $0.hasPrefix("site/plans/") } == plans.count { $0.hasPrefix("school/") })
    for page in pages {
      let html = try place.read(page)
      let folder = page.split(separator: "/").dropLast()
      for link in html.matches(of: /href="([^"#]+)/).map({ String($0.1) }) {
        var parts = Array(folder)
        for step in link.split(separator: "/") {
          if step == ".." { parts.removeLast() } else { parts.append(step) }
        }
        #expect(pages.contains(parts.joined(separator: "/")), "\(page) leads to \(link)")
      }
    }
  }

  @Test func pagesHoldTheirOwnThingsOnly() throws {
    _ = try site()
    let (_, ids) = try pupils()
    for page in pages() where page.hasPrefix("site/plans/") {
      let html = try place.read(page)
      let others = ids.filter { html.contains("\($0).html") && !page.contains($0) }
      #expect(others.isEmpty, "\(page) leads to \(others)")
      #expect(html.components(separatedBy: "href=").count < 8)
    }
  }

  @Test func theSameSiteTwiceIsWrittenOnce() throws {
    _ = try site()
    let before = try pages().map { try place.read($0) }
    let again = try site()
    #expect(again.errors.contains("0 pages written, \(before.count) unchanged"))
    _ = try site(to: "other")
    #expect(try pages("other").map { try place.read($0) } == before)
  }

  @Test func idsStandForNamesWhereThatIsAskedFor() throws {
    _ = try site("--ids")
    let (names, ids) = try pupils()
    let text = try pages().map { try place.read($0) }.joined()
    #expect(names.filter(text.contains).isEmpty)
    #expect(ids.allSatisfy(text.contains))
  }

  @Test func whatIsPublishedTellsOfNobody() throws {
    _ = try site()
    #expect(pages().count > 24)
    let run = try site("--published")
    #expect(run.status == 0, "\(run.errors)")
    #expect(pages() == ["site/index.html"], "the pages for staff are gone")
    let html = try place.read("site/index.html")
    let (names, ids) = try pupils()
    #expect((names + ids).filter(html.contains).isEmpty)
    let staff = try place.read("school/plans/people.yaml").matches(of: /T[0-9]+: \{name: ([^}]+)\}/).map {
      String($0.1)
    }
    #expect(!staff.isEmpty && staff.filter(html.contains).isEmpty)
    #expect(html.contains("c is left out, so that nobody can be recognised"))
    #expect(!html.contains("Families to meet"))
  }

  @Test func whatIsPublishedIsWhatStatsPublishes() throws {
    _ = try site("--published")
    let html = try place.read("site/index.html")
    let stats = try Program.run(
      [
        "stats", "--plans", "school/plans", "--today", "2026-07-20", "--published", "--by", "key-stage",
        "--format", "csv", "--measure", "attendance",
      ],
      in: place.path
    )
    // The first three lines of the whole school are its terms: numerator, denominator, percent.
    let terms = stats.output.split(separator: "\n").filter { $0.contains(" term,Total,") }
      .map { $0.split(separator: ",").suffix(3).map(String.init) }
    #expect(terms.count == 3 && terms.contains { $0[0] == "c" } && terms.contains { $0[0] != "c" })
    for (name, cells) in zip(["Autumn", "Spring", "Summer"], terms) {
      let shown =
        cells[0] == "c"
        ? "<td>c (left out)</td><td></td>" : "<td>\(cells[2])%</td><td>\(cells[0]) of \(cells[1])</td>"
      let chart = try #require(html.split(separator: "id=\"trend-attendance-title\"").last)
      #expect(chart.prefix(6000).contains("<th scope=\"row\">\(name)</th>\(shown)"))
    }
  }

  @Test func aBrokenPlanHasAPageThatSaysSo() throws {
    let plan = try #require(
      place.files.first {
        $0.hasPrefix("school/plans/2025-26/autumn/") && $0.contains("/P") && !$0.contains("mod")
      }
    )
    try place.write("plan: 1\npupil: [\n", to: plan)
    let run = try site()
    #expect(run.status == 1)
    let page = plan.replacing("school/plans", with: "site/plans").replacing(".yaml", with: ".html")
    #expect(try place.read(page).contains("This plan cannot be read"))
  }

  @Test func pagesAreNotWrittenAmongThePlans() throws {
    let run = try site(to: "school/plans/site")
    #expect(run.status == 64)
    #expect(!place.files.contains { $0.hasSuffix(".html") })
  }

  @Test func aFullFolderIsLeftAlone() throws {
    try place.write("mine", to: "full/letter.odt")
    let run = try site(to: "full")
    #expect(run.status == 2)
    #expect(run.errors.contains("full holds other things, such as letter.odt"))
    #expect(pages("full").isEmpty)
  }

  @Test func gitDoesNotTakeNamesByAccident() throws {
    _ = try site()
    #expect(try place.read("site/.gitignore") == "*\n")
  }
}
