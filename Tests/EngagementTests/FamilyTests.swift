import Engagement
import PlanModel
import Testing

/// Who is still to meet, and how things stand.
@Suite struct FamilyTests {
  private func family(
    _ keys: String,
    more: String = "",
    contacts: String = "",
    today: String = "2025-10-08"
  ) throws -> FamilyToMeet {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001", family: "F001"),
      contacts: contacts,
      today: today
    )
    school.meet("P0001", keys, more: more)
    return try #require(try school.families().families.first)
  }

  static let missed = "invited: 2025-09-08, missed: [{date: 2025-09-29, why: did not attend}]"

  @Test(arguments: [
    ("asked_for_by: school", EngagementState.notInvited),
    ("invited: 2025-09-08", .invited),
    ("invited: 2025-09-08, missed: [{date: 2025-09-29, why: school moved it}]", .invited),
    (missed, .didNotEngage),
    (missed + ", outcome: views given instead", .reachedOtherwise),
    (missed + ", outcome: declined", .declined),
  ])
  func statesAreToldApart(_ keys: String, _ state: EngagementState) throws {
    #expect(try family(keys).state == state)
  }

  @Test func wordsOfTheFamilyReachItOtherwise() throws {
    let voice = "parent_voice: {from: mother, date: 2025-10-01, how: form, says: She likes Zoë}\n"
    #expect(try family(Self.missed, more: voice).state == .reachedOtherwise)
    // Not said yet on that day.
    #expect(try family(Self.missed, more: voice, today: "2025-09-30").state == .didNotEngage)
  }

  @Test func outcomeIsNotKnownBeforeWhatLedToIt() throws {
    let keys =
      Self.missed + ", follow_up: [{date: 2025-10-06, by: year lead, result: declined}], outcome: declined"
    #expect(try family(keys, today: "2025-10-03").state == .didNotEngage)
    #expect(try family(keys, today: "2025-10-06").state == .declined)
    #expect(try family(keys, today: "2025-10-06").next == nil)
  }

  /// The mother has been met, and the father has not come.
  private func apart(_ father: String, contacts: String = "", today: String = "2025-10-08") throws
    -> FamiliesToMeet
  {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001"),
      contacts: contacts,
      people: """
        pupils:
          P0001: {name: Zoë Ali, contacts: [{who: mother, gets: invitation}, {who: father, gets: invitation}]}
        """,
      today: today
    )
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      meetings:
        - {kind: small steps, with: mother, invited: 2025-09-08, held: 2025-09-24, present: mother}
        - {kind: small steps, \(father)}
      """
    return try school.families()
  }

  @Test func parentsApartAreMetEach() throws {
    let missed = "with: father, invited: 2025-09-09, missed: [{date: 2025-09-24, why: did not attend}]"
    let list = try apart(missed)
    // For attendance the pupil is met.
    #expect(list.due == 1 && list.met == 1)
    let family = try #require(list.families.first)
    #expect(family.state == .partlyMet && family.pupils.map(\.state) == [.partlyMet])
    #expect(family.invitedOn?.iso == "2025-09-09")
    #expect(family.by?.iso == "2025-10-01" && family.isOverdue)
    let text = list.report(Naming(nil)).text(.text)
    #expect(text.contains("P0001 in 3-oak: partly met"))
    #expect(text.contains("mother met on 2025-09-24; father still to meet"))
    #expect(!text.contains("did not engage") && !text.contains("no family is left"))
    #expect(try apart(missed + ", held: 2025-10-02, present: father").families.isEmpty)
    #expect(try apart(missed + ", outcome: declined").families.isEmpty)
    // A word that could be a name is not told.
    #expect(!(try apart("with: Mr Smith").report(Naming(nil)).text(.text).contains("Smith")))
  }

  @Test func callsAreToldOfTheParentWhomTheyWereTo() throws {
    let calls = """
        - {pupil: P0001, with: mother, date: 2025-09-22, by: admin}
        - {pupil: P0001, with: father, date: 2025-09-29, by: class teacher}

      """
    let list = try apart("with: father, invited: 2025-09-09", contacts: calls)
    let family = try #require(list.families.first)
    #expect(family.attempts.map(\.date.iso) == ["2025-09-29"])
    #expect(family.next?.role == .yearLead)
  }

  @Test func aTryOfTodayIsToday() throws {
    func line(_ today: String) throws -> String? {
      var school = SmallSchool(register: SmallSchool.pupil("P0001"), today: today)
      school.meet("P0001", Self.missed)
      let lines = try school.families().report(Naming(nil)).text(.text).split(separator: "\n")
      return lines.first { $0.contains("last try") }.map { $0.drop { $0 == " " } }.map(String.init)
    }
    #expect(try line("2025-09-29") == "last try 2025-09-29, today")
    #expect(try line("2025-09-30") == "last try 2025-09-29, 1 day (1 school day) ago")
    #expect(try line("2025-10-04") == "last try 2025-09-29, 5 days (4 school days) ago")
  }

  @Test func whoIsMetIsNotListed() throws {
    var school = SmallSchool(register: SmallSchool.pupil("P0001") + SmallSchool.pupil("P0002"))
    school.meet("P0001", "held: 2025-09-22, how: telephone, present: [father, class teacher]")
    // Held, and nobody of the family was there.
    school.meet("P0002", "invited: 2025-09-08, held: 2025-09-22, present: [class teacher, SENCo]")
    let list = try school.families()
    #expect(list.families.flatMap(\.pupils).map(\.pupil.text) == ["P0002"])
    #expect(list.due == 2 && list.met == 1)
  }

  @Test func siblingsAreOneCall() throws {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001", family: "F001", schoolClass: "r-elm")
        + SmallSchool.pupil("P0002", family: "F001") + SmallSchool.pupil("P0003", family: "F001")
    )
    let call = "follow_up: [{date: 2025-10-01, by: year lead, how: telephone, result: message left}]"
    school.meet("P0001", Self.missed + ", " + call, in: "r-elm")
    school.meet("P0002", Self.missed + ", " + call)
    school.meet("P0003", "invited: 2025-09-08, held: 2025-09-29, present: mother")
    let list = try school.families()
    let family = try #require(list.families.first)
    #expect(list.families.count == 1)
    // The eldest child's team calls.
    #expect(family.pupils.map(\.pupil.text) == ["P0002", "P0001"])
    #expect(family.team?.text == "middle")
    #expect(family.attempts.count == 1)
    #expect(family.missed.count == 1)
    #expect(family.metFor.map(\.pupil.text) == ["P0003"])
    #expect(try school.families(team: "early").families.count == 1)
    #expect(try school.families(schoolClass: "9-loft").families.isEmpty)
  }

  @Test func ladderClimbsWithEachRungThatTried() throws {
    func next(_ by: String...) throws -> Ladder.Rung? {
      let tries = by.enumerated().map { "{date: 2025-10-0\($0 + 1), by: \($1), how: telephone}" }
      return try family(Self.missed + ", follow_up: [\(tries.joined(separator: ", "))]").next
    }
    #expect(try next()?.role == .classTeacher)
    #expect(try next()?.staff.map(\.text) == ["T12", "T13"])
    // The office is not on the ladder.
    #expect(try next("admin")?.role == .classTeacher)
    #expect(try next("class teacher")?.staff.map(\.text) == ["T07"])
    #expect(try next("T12")?.role == .yearLead)
    #expect(try next("T07", "class teacher")?.role == .seniorLeader)
    #expect(try next("T02")?.staff.map(\.text) == ["T03"])
    // The last rung stays with the family.
    #expect(try next("SENCo")?.role == .senco)
    #expect(try next("whoever was there")?.role == .classTeacher)
  }

  @Test func triesOfTheOfficeCount() throws {
    let call =
      "  - {pupil: P0001, date: 2025-10-02, by: year lead, how: telephone, result: rang out, barrier: nights}\n"
    let found = try family(Self.missed, contacts: call)
    #expect(found.next?.role == .seniorLeader)
    #expect(found.attempts.first?.result == .noAnswer)
    #expect(found.barriers == ["nights"])
    #expect(found.lastEvent?.iso == "2025-10-02")
    #expect(found.daysSince == 6)
    #expect(found.schoolDaysSince == 4)
    #expect(found.by?.iso == "2025-10-09")
    #expect(!found.isOverdue)
    #expect(try family(Self.missed, contacts: call, today: "2025-10-10").isOverdue)
  }

  @Test func invitationsHaveUntilTheTermsDays() throws {
    #expect(try family("invited: 2025-09-08").by?.iso == "2025-10-17")
    #expect(try family("asked_for_by: school").by?.iso == "2025-09-26")
    #expect(try family("asked_for_by: school").isOverdue)
  }

  @Test func joinersHaveTimeOfTheirOwnAndLeaversNone() throws {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001", from: "2025-10-13")
        + SmallSchool.pupil("P0002", from: "2025-12-08")
        + SmallSchool.pupil("P0003", more: "left: 2025-10-20"),
      today: "2025-12-10"
    )
    school.meet("P0003", Self.missed)
    let list = try school.families()
    #expect(list.families.flatMap(\.pupils).map(\.pupil.text) == ["P0001"])
    #expect(list.families.first?.by?.iso == "2025-11-17")
  }

  @Test func interpreterIsRemembered() throws {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001") + SmallSchool.pupil("P0002") + SmallSchool.pupil("P0003"),
      people: """
        pupils:
          P0002: {name: Zoë Ali, contacts: [{who: father, interpreter: true, gets: invitation}]}
          P0003: {name: Ana Reis, contacts: [{who: uncle, interpreter: true, gets: nothing}]}
        """,
      today: "2026-01-12"
    )
    school.meet("P0001", "held: 2025-09-22, present: mother, interpreter: 'Dari, in person'")
    #expect(try school.families().families.map(\.needsInterpreter) == [true, true, false])
  }

  @Test func unknownNamesAreMended() throws {
    let school = SmallSchool(register: SmallSchool.pupil("P0001"))
    #expect(throws: EngagementError.unknown(kind: "team", name: "midle", near: ["middle"])) {
      try school.families(team: "midle")
    }
    #expect(throws: EngagementError.noTerm(try SmallSchool.date("2025-08-01"))) {
      var early = school
      early.today = "2025-08-01"
      _ = try early.families()
    }
  }
}
