import Statistics
import Testing

/// Measures that need more than plans.
@Suite struct SchoolMeasureTests {
  @Test func moderationCountsPlansAndNotJudgements() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"), today: "2025-10-20")
    for pupil in ["P0001", "P0002", "P0003"] { school.plans["2025-26/autumn/3-oak/\(pupil)"] = "" }
    school.moderations["2025-26/autumn/P0001"] = """
      moderation: 1
      pupil: P0001
      judgements:
        - {by: T02, date: 2025-10-13, stage: plan, verdict: agreed}
        - {by: T01, date: 2025-10-14, stage: plan, verdict: agreed}
      """
    school.moderations["2025-26/autumn/P0002"] =
      "moderation: 1\npupil: P0002\njudgements: [{by: T02, date: 2025-11-13, verdict: agreed}]"
    school.moderations["2025-26/autumn/P0009"] =
      "moderation: 1\npupil: P0009\njudgements: [{by: T02, date: 2025-10-13, verdict: agreed}]"
    #expect(try school.figures().tally("moderated") == Tally(1, of: 3))
  }

  @Test func directedTimeIsEachTeachersHours() throws {
    let figures = try ExampleSchool().figures()
    // T17 begins in January: two teachers in autumn, three in spring and summer.
    #expect(figures.byTerm("directed-time") == [Tally(2 * 360), Tally(3 * 300), Tally(3 * 360)])
    #expect(figures.row("directed-time")?.total.value == 45)
  }

  @Test func directedTimeStandsBesideWhatMeetingsAskFor() throws {
    var school = ExampleSchool(
      register: ExampleSchool.pupil("P0001") + ExampleSchool.pupil("P0002", schoolClass: "5-rowan")
    )
    for pupil in ["3-oak/P0001", "5-rowan/P0002"] {
      school.plans["2025-26/autumn/\(pupil)"] = "meetings: [{kind: small steps, invited: 2025-09-08}]"
    }
    let figures = try school.figures(by: [.teacher, .schoolClass])
    let given = try #require(figures.row("directed-time")?.groups[0].groups)
    #expect(given.map(\.key) == ["T12", "T16", "T17"])
    #expect(given.map { $0.byTerm.map(\.value) } == [[6, 5, 6], [6, 5, 6], [0, 5, 6]])
    #expect(given.map(\.total.value) == [17, 17, 11])
    let asked = try #require(figures.row("meeting-hours-offered")?.groups[0].groups)
    #expect(asked.map(\.total.value) == [0.25, 0.25, 0.25])
    #expect(figures.row("directed-time")?.groups[1].groups.allSatisfy { $0.total.tally == nil } == true)
  }

  @Test func trainingCountsWhoWasThereOrCaughtUp() throws {
    var school = ExampleSchool(today: "2025-09-30")
    school.cpd = """
      cpd: 1
      sessions:
        - {date: 2025-09-02, topic: A, for: teaching staff, absent: [T12], caught_up: {T12: 2025-09-15}}
        - {date: 2025-09-17, topic: B, for: teaching staff, absent: [T16], caught_up: {T16: 2025-10-15}}
        - {date: 2025-10-17, topic: C, for: class teachers}
      """
    // T01, T12 and T16; not T04, who is admin, nor T17, who begins in January.
    #expect(try school.figures().tally("cpd-coverage") == Tally(5, of: 6))
    school.today = "2026-08-31"
    #expect(try school.figures().byTerm("cpd-coverage") == [Tally(8, of: 8), Tally(0), Tally(0)])
  }

  @Test func meetingsAskedForAreSplitByKind() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      meetings:
        - {kind: SENCo, asked_for_by: parent, asked_on: 2025-10-06}
        - {kind: [SENCo, school], asked_for_by: parent, asked_on: 2025-11-06}
      """
    let row = try #require(try school.figures().row("meetings-asked-for"))
    #expect(row.total.tally == Tally(2))
    #expect(row.parts.map(\.key) == ["SENCo", "school"])
    #expect(row.parts.map(\.figure.value) == [2, 1])
  }

  @Test func goalsAreComparedWithTheirOwnTerm() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.plans["2025-26/summer/3-oak/P0001"] = "meetings: [{kind: small steps, held: 2026-05-01}]"
    let goal = try #require(try school.figures().goals.first)
    #expect(goal.term == "2025-26/summer")
    #expect(goal.isReached == true)
    school.today = "2026-03-01"
    let earlier = try #require(try school.figures().goals.first)
    #expect(earlier.term == "2025-26/spring")
    #expect(earlier.isReached == false)
  }
}
