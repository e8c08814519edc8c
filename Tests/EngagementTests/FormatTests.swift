import Engagement
import PlanModel
import TestSupport
import Testing

/// What is written of one school in every format.
@Suite struct FormatTests {
  static let kinds = ["families", "requests", "late", "minutes"]

  private func report(_ kind: String, _ naming: Naming) throws -> EngagementReport {
    let school = MinutesTests.school
    switch kind {
    case "families": return try school.families().report(naming)
    case "requests": return ParentRequests(try school.engagement(), .everybody).report(naming)
    case "late": return LateByTeacher(try school.engagement(), .everybody).report(naming)
    default: return try school.minutes(of: "2025-10-01").report(naming)
    }
  }

  private func people() throws -> People? {
    RecordReader().read(People.self, text: Array(("people: 1\n" + MinutesTests.school.people).utf8)).record
  }

  @Test(arguments: kinds, EngagementFormat.allCases)
  func formatsKeepTheirShape(_ kind: String, _ format: EngagementFormat) throws {
    let ending = [.text: "txt", .markdown: "md", .json: "json"][format] ?? ""
    try expectSnapshot(report(kind, Naming(nil)).text(format), named: "\(kind).\(ending)")
  }

  @Test(arguments: EngagementFormat.allCases) func namesAndWordsStandWhereAskedFor(_ format: EngagementFormat)
    throws
  {
    let ending = [.text: "txt", .markdown: "md", .json: "json"][format] ?? ""
    let text = try report("families", Naming(people(), showsText: true)).text(format)
    try expectSnapshot(text, named: "families-names.\(ending)")
  }

  @Test(arguments: kinds, EngagementFormat.allCases)
  func nothingOfAFamilyIsSaidUnasked(_ kind: String, _ format: EngagementFormat) throws {
    let text = try report(kind, Naming(nil)).text(format)
    for word in ["nights", "Left a", "Ali", "Osei", "Baptiste"] { #expect(!text.contains(word)) }
    // Names bring no words with them.
    let named = try report(kind, Naming(people())).text(format)
    #expect(!named.contains("nights") && !named.contains("Left a"))
  }

  @Test func namesAreNoMarkup() throws {
    let text = try report("minutes", Naming(people(), showsText: true)).text(.markdown)
    #expect(text.contains("Zoë &lt;b&gt;Ali&lt;/b&gt; (P0001)"))
    #expect(text.contains("Left a \\*message\\* at www&#46;example.org"))
  }

  @Test func oneCoreOrMoreWriteTheSame() throws {
    var school = MinutesTests.school
    school.register += (100..<200).map { SmallSchool.pupil("P0\($0)") }.joined()
    for number in 100..<200 { school.meet("P0\(number)", "invited: 2025-09-08") }
    let texts = try [1, 2, 4].map { cores in
      FamiliesToMeet(try school.engagement(cores: cores), .everybody).report(Naming(nil)).text(.json)
    }
    #expect(Set(texts).count == 1)
  }
}
