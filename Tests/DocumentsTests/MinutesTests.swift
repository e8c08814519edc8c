import Documents
import Engagement
import PlanModel
import Testing

@Suite struct MinutesTests {
  private func print(_ week: String, ids: Bool = false, today: String = "2026-08-31") throws -> String {
    try SampleRepository.print(
      .minutes,
      [week],
      in: SampleRepository.example,
      term: "2025-26/summer",
      today: today,
      ids: ids
    )
  }

  @Test func aWeekOfTheExampleSchool() throws {
    try Snapshots.expect(try print("2025-10-06"), equals: "minutes.md")
  }

  /// Every word of `chase --minutes` stands in it, in the same order.
  @Test func theyAreTheMinutesOfTheEngagement() throws {
    let files = try SchoolFiles.load(SampleRepository.example, shown: { $0 })
    let week = WeekMinutes.week(of: try #require(CalendarDate(iso: "2025-10-15")))
    let folder = files.folder.path
    let engagement = try Engagement(EngagementInput(files, today: week.upperBound), cores: 2) {
      place,
      reader in
      reader.read(Plan.self, from: folder + "/" + place.path).record
    }
    let expected = WeekMinutes(engagement, .everybody, week: week).report(Naming(nil)).text(.text)
    var rest = Self.words(try print("2025-10-17", ids: true))[...]
    for word in Self.words(expected) {
      let place = try #require(rest.firstIndex(of: word), "\(word) is missing")
      rest = rest[rest.index(after: place)...]
    }
    #expect(Self.words(expected).count > 100)
  }

  private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  @Test func idsStandForNames() throws {
    let text = try print("2025-10-06", ids: true)
    let people = try #require(try SchoolFiles.load(SampleRepository.example, shown: { $0 }).people)
    for name in people.pupils.entries.compactMap({ $0.value.name?.value }) { #expect(!text.contains(name)) }
    #expect(text.contains("P0"))
  }

  @Test func withoutADateItIsTheWeekOfToday() throws {
    let text = try SampleRepository.print(
      .minutes,
      in: SampleRepository.example,
      term: "2025-26/summer",
      today: "2026-05-20"
    )
    #expect(text.hasPrefix("# Team minutes, 18 May 2026 to 24 May 2026\n"))
  }

  @Test func aWeekToComeHasNoMinutes() throws {
    let problem = #expect(throws: PlanSelection.Problem.self) {
      try print("2026-06-03", today: "2026-05-31")
    }
    #expect(problem?.message == "the week of 2026-06-01 has not begun")
    #expect(try print("2026-06-03", today: "2026-06-01").hasPrefix("# Team minutes, 1 June 2026"))
  }
}
