import Engagement
import PlanModel
import Testing

/// The week's team minutes.
@Suite struct MinutesTests {
  static let school: SmallSchool = {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001", family: "F001")
        + SmallSchool.pupil("P0002", family: "F002")
        + SmallSchool.pupil("P0003", family: "F003", more: "share: ask SENCo")
        + SmallSchool.pupil("P0004", family: "F004", schoolClass: "r-elm")
        + SmallSchool.pupil("P0005", family: "F001", schoolClass: "3-oak")
        + SmallSchool.pupil("P0006", schoolClass: "9-loft"),
      contacts: """
          - {pupil: P0001, date: 2025-10-02, by: admin, how: telephone, result: 'Left a *message* at www.example.org', barrier: nights}
          - {pupil: P0005, date: 2025-10-02, by: admin, how: telephone, result: Left a message}
        """,
      people: """
        staff: {T07: {name: Mr Baptiste}, T12: {name: Miss Osei}}
        pupils:
          P0001: {name: 'Zoë <b>Ali</b>', contacts: [{who: mother, name: Mrs Ali, prefers: letter, gets: invitation}]}
        """,
      today: "2025-10-03"
    )
    let missed = "invited: 2025-09-08, missed: [{date: 2025-09-30, why: did not attend}]"
    school.meet("P0001", missed)
    school.meet("P0005", missed)
    school.meet(
      "P0002",
      "invited: 2025-09-08, missed: [{date: 2025-09-22, why: did not attend}], held: 2025-10-02, how: video, present: mother"
    )
    school.meet(
      "P0003",
      missed
        + ", follow_up: [{date: 2025-10-01, by: T12, how: in person, result: views given}], outcome: views given instead"
    )
    school.meet("P0004", "invited: 2025-09-08, held: 2025-09-24, present: father", in: "r-elm")
    school.plans["2025-26/autumn/r-elm/P0004", default: ""] +=
      "  - {kind: [SENCo, school], asked_for_by: parent, asked_on: 2025-09-30}\n"
    return school
  }()

  @Test func weekIsMondayToSunday() throws {
    for day in ["2025-09-29", "2025-10-01", "2025-10-05"] {
      let week = WeekMinutes.week(of: try SmallSchool.date(day))
      #expect(week.lowerBound.iso == "2025-09-29" && week.upperBound.iso == "2025-10-05")
    }
  }

  @Test func weekToComeHasNoMinutes() throws {
    let monday = try SmallSchool.date("2025-10-06")
    #expect(throws: EngagementError.weekToCome(monday: monday)) { try Self.school.minutes(of: "2025-10-08") }
  }

  @Test func everyPartOfTheWeekIsThere() throws {
    let minutes = try Self.school.minutes(of: "2025-10-01")
    let middle = try #require(minutes.teams.first { $0.team?.text == "middle" })
    #expect(minutes.asOf.iso == "2025-10-03")
    #expect(middle.met.map(\.pupil.text) == ["P0002"])
    #expect(middle.recovered.map(\.pupil.text) == ["P0002"])
    #expect(middle.recovered.first?.missedOn?.iso == "2025-09-22")
    // Gave its views after the missed day: told apart from those who did not engage.
    #expect(middle.didNotEngage.map(\.pupil.text) == ["P0001", "P0005"])
    #expect(middle.reachedOtherwise.map(\.pupil.text) == ["P0003"])
    // The call to the siblings is one.
    #expect(middle.followedUp.map(\.pupils.count) == [1, 2])
    let oak = try #require(middle.numbers.first)
    #expect(oak.due == 4 && oak.met == 1 && oak.reachedOtherwise == 1 && oak.didNotEngage == 2)
    let early = try #require(minutes.teams.first { $0.team?.text == "early" })
    #expect(early.requests.map(\.request.daysLeft) == [7])
    #expect(early.met.isEmpty)
    #expect(minutes.teams.last?.team == nil)
  }

  @Test func aCallForSiblingsInTwoTeamsNamesBoth() throws {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001", family: "F001")
        + SmallSchool.pupil("P0004", family: "F001", schoolClass: "r-elm"),
      contacts: """
          - {pupil: P0001, date: 2025-10-02, by: admin, how: telephone}
          - {pupil: P0004, date: 2025-10-02, by: admin, how: telephone}

        """
    )
    school.meet("P0001", "invited: 2025-09-08")
    school.meet("P0004", "invited: 2025-09-08", in: "r-elm")
    let teams = try school.minutes(of: "2025-10-01").teams.filter { $0.team != nil }
    #expect(
      teams.map { $0.followedUp.map { $0.pupils.map(\.text) } } == [
        [["P0001", "P0004"]], [["P0004", "P0001"]],
      ]
    )
    let text = try school.minutes(of: "2025-10-01").report(Naming(nil)).text(.text)
    #expect(text.contains("2025-10-02 P0004 and P0001: admin by telephone"))
  }

  @Test func aParentsComingDoesNotRecoverTheOther() throws {
    var school = SmallSchool(register: SmallSchool.pupil("P0001"))
    func plan(_ father: String) -> String {
      """
      meetings:
        - {kind: small steps, with: mother, invited: 2025-09-08, held: 2025-09-24, present: mother}
        - {kind: small steps, with: father, missed: [{date: 2025-09-24, why: did not attend}]\(father)}
      """
    }
    school.plans["2025-26/autumn/3-oak/P0001"] = plan("")
    var middle = try #require(try school.minutes(of: "2025-09-24").teams.first)
    #expect(middle.recovered.isEmpty && middle.met.map(\.pupil.text) == ["P0001"])
    // Met is one state, and not engaged another.
    #expect(middle.didNotEngage.isEmpty && middle.numbers.map(\.met) == [1])
    let text = try school.minutes(of: "2025-09-24").report(Naming(nil)).text(.text)
    #expect(text.contains("2025-09-24 P0001 in 3-oak; father still to meet"))
    school.plans["2025-26/autumn/3-oak/P0001"] = plan(", held: 2025-09-26, present: father")
    middle = try #require(try school.minutes(of: "2025-09-24").teams.first)
    #expect(middle.recovered.map(\.date.iso) == ["2025-09-26"])
  }

  @Test func earlierWeekKnowsNothingOfThisOne() throws {
    let middle = try #require(
      try Self.school.minutes(of: "2025-09-22").teams.first { $0.team?.text == "middle" }
    )
    #expect(middle.didNotEngage.map(\.pupil.text) == ["P0002"])
    #expect(middle.met.isEmpty && middle.reachedOtherwise.isEmpty && middle.followedUp.isEmpty)
  }
}
