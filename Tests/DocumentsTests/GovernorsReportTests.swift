import Documents
import Foundation
import PlanModel
import Statistics
import Testing

@Suite struct GovernorsReportTests {
  private func example(today: String = "2026-08-31", term: String = "2025-26/summer") throws -> String {
    try SampleRepository.print(.governorsReport, in: SampleRepository.example, term: term, today: today)
  }

  @Test func theExampleSchool() throws {
    try Snapshots.expect(try example(), equals: "governors-report.md")
  }

  @Test func nobodyIsNamed() throws {
    let text = try example()
    let files = try SchoolFiles.load(SampleRepository.example, shown: { $0 })
    let people = try #require(files.people)
    var words = files.register.keys.map(\.text) + files.school.staff.entries.map(\.key.value.text)
    words += people.pupils.entries.flatMap { [$0.value.name?.value, $0.value.knownAs?.value] }.compactMap {
      $0
    }
    words += people.staff.entries.compactMap { $0.value.name?.value }
    #expect(words.count > 50)
    for word in words { #expect(!text.contains(word)) }
  }

  /// Neither a count under five nor its other side, in any figure about pupils.
  @Test(arguments: ["2025-10-20", "2026-02-10", "2026-08-31"])
  func noSmallNumberIsShown(today: String) throws {
    let text = try example(today: today, term: today < "2026" ? "2025-26/autumn" : "2025-26/spring")
    let aboutStaff = ["Staff trained", "Parents' survey: answers", "- **Staff"]
    for line in text.split(separator: "\n") where !aboutStaff.contains(where: line.contains) {
      for match in line.matches(of: /\((\d+) of (\d+)\)/) {
        let (count, whole) = (try #require(Int(match.1)), try #require(Int(match.2)))
        for number in [count, whole, whole - count] { #expect(!(1..<5).contains(number), "\(line)") }
      }
    }
    #expect(text.contains("not shown"))
  }

  /// The report shows what `stats --published` shows, and nothing else.
  @Test func figuresAreThoseOfTheStatistics() throws {
    let files = try SchoolFiles.load(SampleRepository.example, shown: { $0 })
    let day = try #require(CalendarDate(iso: "2026-08-31"))
    let folder = files.folder.path
    let figures = try Counter(
      StatisticsInput(files, today: day),
      measures: Measure.all + Measure.outcomes,
      isForPublication: true
    )
    .count(cores: 2) { place, reader in reader.read(Plan.self, from: folder + "/" + place.path) }
    .published(atLeast: files.school.publishAtLeast)
    let text = try example()
    var shown = 0
    for row in figures.rows where text.contains("| \(row.measure.title) |") {
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("| \(row.measure.title) |") })
      let total = row.total.isSuppressed ? "not shown" : FigureText.full(row.total)
      #expect(line.replacing("\\", with: "").hasSuffix(" \(total) |"), "\(line)")
      shown += 1
    }
    #expect(shown > 15)
  }

  private static let plan = """
    parent_voice: {from: mother, date: 2025-09-22, says: He counts the stairs}
    meetings: [{kind: small steps, held: 2025-09-22, present: mother}]
    """

  /// Six pupils this year and seven in the year before.
  private func twoYears() throws -> SampleRepository {
    func year(_ first: Int) -> String {
      """
        \(first)-\((first + 1) % 100):
          classes: {3-oak: {year_groups: [3], teachers: [T12]}}
          terms:
            autumn: {from: \(first)-09-03, to: \(first)-12-19, meet_by: \(first)-10-17}
      """
    }
    var files = [
      "school.yaml": """
      school: 1
      name: "Elmbrook | *Primary*"
      staff: {T12: {role: class teacher}}
      years:
      \(year(2024))
      \(year(2025))
            spring: {from: 2026-01-05, to: 2026-03-27, plans_by: 2026-01-30, meet_by: 2026-02-06}
      goals: [{measure: attendance, at_least: 90, by: 2025-26/autumn}]
      """,
      "surveys/parents.yaml": """
      surveys: 1
      audience: parents
      statements: {reports: "I hear of <b>progress</b>", asked: I am asked}
      waves:
        - {name: before, date: 2025-06-20, answers: {reports: {agree: 40, of: 100}, asked: {agree: 50, of: 100}}}
        - {name: after, date: 2025-12-01, answers: {reports: {agree: 80, of: 100}, asked: {agree: 52, of: 100}}}
      """,
    ]
    var register = "register: 1\npupils:\n"
    for number in 1...7 {
      let left = number == 7 ? ", left: 2025-07-21" : ""
      register +=
        "  P040\(number): {need: SLCN, history: [{from: 2024-09-03, status: K, year_group: 3, class: 3-oak}]\(left)}\n"
      if number < 7 { files["2025-26/autumn/3-oak/P040\(number).yaml"] = Self.plan }
      files["2024-25/autumn/3-oak/P040\(number).yaml"] = Self.plan.replacing("2025", with: "2024")
    }
    files["register.yaml"] = register
    return try SampleRepository(files)
  }

  @Test func yearsStandBesideOneAnother() throws {
    let text = try twoYears().print(.governorsReport)
    #expect(
      text.contains("| | 2025-26 | 2024-25 |\n|:--|--:|--:|\n| All | 6 | 7 |\n| SEN support (K) | 6 | 7 |")
    )
    #expect(text.contains("| Speech, language and communication needs | 6 | 7 |"))
    #expect(text.contains("| Attendance at meetings | 100% (6 of 6) | 100% (6 of 6) |"))
    #expect(text.contains("## Over the years\n\n| | 2024-25 | 2025-26 |"))
    #expect(text.contains("| Attendance at meetings | 100% (7 of 7) | 100% (6 of 6) |"))
    #expect(
      text.contains("- Attendance at meetings, at least 90% by 2025-26/autumn: **100% (6 of 6), reached**")
    )
    #expect(
      text.contains("- 5 January 2026: the spring term begins\n- 30 January 2026: targets of the spring")
    )
  }

  /// Newcombe's interval of 40 and 80 of 100 is 26.8 to 51.3 points; that of 50 and 52 holds nought.
  @Test func changesOfTheSurveyAreSaidInWords() throws {
    let text = try twoYears().print(.governorsReport)
    #expect(
      text.contains(
        "Before 40% (40 of 100); After 80% (80 of 100); up by 40 points; allowing for chance, by 27 to 51 points"
      )
    )
    #expect(text.contains("After 52% (52 of 100); up by 2 points, which chance alone could bring about"))
    #expect(text.contains("“I hear of &lt;b&gt;progress&lt;/b&gt;”"))
    #expect(text.contains("Elmbrook \\| \\*Primary\\* · 2025-26, up to 19 December 2025"))
  }

  @Test func anEarlierTermEndsBeforeTheNextBegins() throws {
    let text = try example(today: "2026-08-31", term: "2025-26/autumn")
    #expect(text.contains("2025-26, up to 4 January 2026"))
    #expect(!text.contains("| Spring |"))
  }

  @Test func withoutATermThereIsNothingToReport() throws {
    let text = try twoYears().print(.governorsReport, today: "2023-01-01")
    #expect(text.contains("No term has begun yet"))
    #expect(!text.contains("|:--|"))
  }
}
