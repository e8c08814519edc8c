import Statistics
import Testing

/// Measures of targets by what they are, and of pupils over the year.
@Suite struct TargetAndYearTests {
  @Test func outcomesAreGroupedByAreaAndProvision() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      targets:
        - id: t-one
          area: semh
          provision:
            - {what: Zones, who: teaching assistant, pupils: 1}
            - {what: Circle time, who: class teacher, pupils: 12}
          review: {date: 2025-12-10, outcome: achieved}
        - id: t-two
          area: cognition and learning
          provision: [{same_as: t-one}]
          review: {date: 2025-12-10, outcome: not achieved}
        - id: t-three
          provision: [{what: Mrs Ng's club, who: Mrs Ng, pupils: 2}]
          review: {date: 2025-12-10, outcome: exceeded}
      """
    let row = try #require(try school.figures(by: [.area, .provision]).row("targets-achieved"))
    #expect(row.total.tally == Tally(2, of: 3))
    #expect(
      row.groups[0].groups.map(\.key)
        == ["cognition and learning", "social, emotional and mental health", "none"]
    )
    #expect(row.groups[0].groups.map(\.total.tally) == [Tally(0, of: 1), Tally(1, of: 1), Tally(1, of: 1)])
    // Names in a plan do not become names of groups.
    #expect(
      row.groups[1].groups.map(\.key)
        == ["class teacher to a group", "others to a pair", "teaching assistant to one pupil"]
    )
    #expect(row.groups[1].groups.map(\.total.tally) == [Tally(1, of: 2), Tally(1, of: 1), Tally(1, of: 2)])
    let pupils = try #require(try school.figures(by: [.area]).row("attendance"))
    #expect(pupils.groups[0].groups.allSatisfy { $0.total.tally == nil })
  }

  @Test func carriedTargetsAreFollowedBack() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.plans["2025-26/autumn/3-oak/P0001"] = "targets: [{id: t-a}, {id: t-b}]"
    school.plans["2025-26/spring/3-oak/P0001"] =
      "targets: [{id: t-a, carried_from: autumn/t-a}, {id: t-c, carried_from: autumn/t-b}, {id: t-d}]"
    school.plans["2025-26/summer/3-oak/P0001"] =
      "targets: [{id: t-a, carried_from: spring/t-a}, {id: t-d, carried_from: spring/t-d}]"
    let row = try #require(try school.figures().row("targets-carried"))
    #expect(row.byTerm.map(\.tally) == [Tally(0, of: 2), Tally(2, of: 3), Tally(2, of: 2)])
    #expect(row.total.tally == Tally(4, of: 7))
    #expect(row.parts.map(\.key) == ["second", "third-or-later"])
    #expect(row.parts.map(\.figure.tally) == [Tally(3, of: 7), Tally(1, of: 7)])
  }

  @Test func aYearAsksForThreeMeetings() throws {
    var school = ExampleSchool()
    let days = ["autumn": "2025-10-01", "spring": "2026-01-20", "summer": "2026-05-01"]
    // Three met, two met, two in one term, parents apart, and a joiner who is due in spring and summer.
    for (pupil, terms) in [
      ("P0001", ["autumn", "spring", "summer"]), ("P0002", ["autumn", "summer"]),
      ("P0003", ["autumn", "spring"]),
      ("P0004", ["autumn"]), ("P0005", ["spring", "summer"]),
    ] {
      school.register += ExampleSchool.pupil(pupil, from: pupil == "P0005" ? "2025-12-01" : "2025-09-03")
      for term in terms {
        let day = days[term] ?? ""
        var meetings = ["{kind: small steps, held: \(day)}"]
        if pupil == "P0003", term == "spring" { meetings.append("{kind: small steps, held: 2026-03-02}") }
        if pupil == "P0004" {
          meetings = ["mother", "father"].map { "{kind: small steps, with: \($0), held: \(day)}" }
        }
        school.plans["2025-26/\(term)/3-oak/\(pupil)"] = "meetings: [\(meetings.joined(separator: ", "))]"
      }
    }
    let row = try #require(try school.figures(by: [.schoolClass]).row("three-meetings"))
    #expect(row.total.tally == Tally(2, of: 4))
    #expect(row.byTerm.allSatisfy { $0.tally == nil })
    #expect(row.parts.map(\.key) == ["all-year", "part-year"])
    #expect(row.parts.map(\.figure.tally) == [Tally(2, of: 4), Tally(1, of: 1)])
    #expect(row.groups.first?.groups.map(\.total.tally) == [Tally(2, of: 4)])
    // By the end of spring two are asked for: P0001 and P0003 have them; P0002 and P0004 have one.
    school.today = "2026-03-31"
    #expect(try school.figures().tally("three-meetings") == Tally(2, of: 4))
    school.today = "2025-12-31"
    #expect(try school.figures().tally("three-meetings") == Tally(4, of: 4))
    #expect(try school.figures(term: "2025-26/autumn").tally("three-meetings") == nil)
    // A term asks for its meeting once it is over, and not on the first day of the next.
    school.today = "2026-01-05"
    #expect(try school.figures().tally("three-meetings") == Tally(4, of: 4))
    school.today = "2025-12-19"
    #expect(try school.figures().row("three-meetings")?.total.value == nil)
    #expect(try school.figures().row("three-meetings")?.parts.isEmpty == true)
    // Four a year: two have fallen due by the end of spring, and the third has not.
    school.today = "2026-04-14"
    school.settings += "\nmeetings_a_year: 4"
    #expect(try school.figures().tally("three-meetings") == Tally(2, of: 4))
  }
}
