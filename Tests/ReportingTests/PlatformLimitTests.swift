import Diagnostics
import Foundation
import Reporting
import Testing

/// What platforms cut off or refuse.
@Suite struct PlatformLimitTests {
  private func commands(_ report: Report) -> [Substring] {
    SampleFindings.written(.github, report: report).split(separator: "\n").filter {
      $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ")
    }
  }

  @Test func githubGetsTenOfAKindAndIsToldOfTheRest() {
    let lines = commands(SampleFindings.many(errors: 12, warnings: 30, advice: 15))
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
    #expect(lines.last?.contains("2 errors, 20 warnings, 6 pieces of advice") == true)
    #expect(lines.first?.hasPrefix("::error ") == true)
  }

  @Test func oneThatGitHubHidesIsOne() {
    let lines = commands(SampleFindings.many(errors: 11, warnings: 0, advice: 0))
    #expect(lines.last?.contains("Not marked beside their lines: 1 error. The log") == true)
  }

  @Test func githubGetsAllWhereTheyFit() {
    let lines = commands(SampleFindings.many(errors: 10, warnings: 10, advice: 10))
    #expect(lines.count == 30)
    #expect(!lines.contains { $0.contains("More findings") })
  }

  @Test func logOnGitHubHasEveryFinding() {
    let text = SampleFindings.written(
      .github,
      report: SampleFindings.many(errors: 12, warnings: 30, advice: 15)
    )
    #expect(text.components(separatedBy: "[some-rule]").count == 58)
  }

  @Test func textInTheLogOnGitHubIsNoCommand() {
    let lines = SampleFindings.written(.github).split(separator: "\n")
    for line in lines {
      let start = line.drop { $0 == " " }
      let isOurs = ["error file=", "warning file=", "notice ", "group::Every finding", "endgroup::"]
        .contains { line.hasPrefix("::" + $0) }
      #expect(!start.hasPrefix("::") || isOurs, "\(line)")
      #expect(isOurs || !line.contains("##["), "\(line)")
    }
  }

  @Test func columnsAreGivenToGitHubOnOneLineOnly() {
    for line in commands(SampleFindings.report) where line.contains("title=missing-smart-part") {
      let isOneLine = line.contains("line=7,endLine=7,")
      #expect(line.contains(",col=") == isOneLine)
    }
  }

  @Test func markdownStopsBeforeGitHubDropsIt() {
    let report = SampleFindings.many(errors: 30_000, warnings: 3, advice: 0)
    let text = SampleFindings.written(.markdown, report: report)
    #expect(text.utf8.count < 1 << 20)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| error") }
    #expect(rows > 10_000)
    #expect(text.hasSuffix("\n\(30_003 - rows) more are not in this table: GitHub takes no longer one.\n"))
  }

  @Test func sarifHasNoMoreResultsThanGitHubTakes() throws {
    let report = SampleFindings.many(errors: 3, warnings: 26_000, advice: 4)
    let text = SampleFindings.written(.sarif, report: report)
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 25_000)
    #expect(results.prefix(4).map { $0["level"] as? String } == ["error", "error", "error", "warning"])
    #expect(text.contains("1007 findings are left out"))
  }

  @Test func fingerprintsAreUniqueAndHoldNoLine() throws {
    func fingerprints(_ report: Report) throws -> [String] {
      let text = SampleFindings.written(.gitlab, report: report)
      let list = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
      return list.compactMap { $0["fingerprint"] as? String }
    }
    let before = SampleFindings.report
    let hashes = try fingerprints(before)
    #expect(Set(hashes).count == before.diagnostics.count)
    var moved = before
    for index in moved.diagnostics.indices {
      guard let range = moved.diagnostics[index].range else { continue }
      func later(_ place: SourcePosition) -> SourcePosition {
        .init(line: place.line + 7, column: place.column)
      }
      moved.diagnostics[index].range = later(range.lowerBound)..<later(range.upperBound)
    }
    #expect(try fingerprints(moved) == hashes)
  }

  @Test func pathsAreTheRepositorys() {
    let place = RepositoryPlace(root: "/home/school", workingDirectory: "/home/school/sub dir")
    #expect(place.path("plans/x.yaml") == "sub dir/plans/x.yaml")
    #expect(place.path("/home/school/plans/x.yaml") == "plans/x.yaml")
    #expect(place.path("/elsewhere/x.yaml") == "/elsewhere/x.yaml")
    #expect(RepositoryPlace(root: "/", workingDirectory: "/").path("plans/x.yaml") == "plans/x.yaml")
  }

  @Test func junitFailsAsTheRunDoes() {
    var report = SampleFindings.many(errors: 1, warnings: 2, advice: 3)
    #expect(SampleFindings.written(.junit, report: report).contains("tests=\"6\" failures=\"1\""))
    report.failing = .advice
    #expect(
      SampleFindings.written(.junit, report: report).contains("failures=\"6\" errors=\"0\" skipped=\"0\"")
    )
  }
}
