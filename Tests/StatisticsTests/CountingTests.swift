import PlanModel
import Statistics
import Testing

@Suite struct CountingTests {
  private let met = "meetings: [{kind: small steps, invited: 2025-09-08, held: 2025-09-22, minutes: 15}]"

  @Test func joinersAndLeaversAreDueInTheTermsWhoseMeetByDayTheyAreThere() throws {
    var school = ExampleSchool()
    school.register =
      ExampleSchool.pupil("P0001")
      + ExampleSchool.pupil("P0002", from: "2025-11-03")
      + ExampleSchool.pupil("P0003", left: "2025-10-17")
      + ExampleSchool.pupil("P0004", left: "2025-10-18")
    let figures = try school.figures()
    // Leaving on the 17th is not being there on the 17th.
    #expect(figures.byTerm("attendance") == [Tally(0, of: 2), Tally(0, of: 2), Tally(0, of: 2)])
    #expect(figures.tally("attendance") == Tally(0, of: 6))
    #expect(figures.byTerm("register-pupils") == [Tally(4), Tally(2), Tally(2)])
    #expect(figures.tally("register-pupils") == Tally(4))
  }

  @Test func aJoinersMeetingIsHeldThoughNoneWasDue() throws {
    var school = ExampleSchool()
    school.register = ExampleSchool.pupil("P0002", from: "2025-11-03")
    school.plans["2025-26/autumn/3-oak/P0002"] = "meetings: [{kind: small steps, held: 2025-11-20}]"
    let figures = try school.figures(term: "2025-26/autumn", by: [.schoolClass])
    #expect(figures.tally("meetings-held") == Tally(1))
    #expect(figures.tally("attendance") == Tally(0))
    #expect(figures.group("meetings-held", .schoolClass, "3-oak")?.total.tally == Tally(1))
  }

  @Test func aMoveOfClassCountsFromItsDate() throws {
    var school = ExampleSchool()
    school.register = """
        P0001:
          need: ASD
          history:
            - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}
            - {from: 2025-11-10, status: E, year_group: 5, class: 5-rowan}

      """
    school.plans["2025-26/autumn/3-oak/P0001"] = met
    school.plans["2025-26/spring/5-rowan/P0001"] = ""
    let figures = try school.figures(by: Grouping.allCases)
    #expect(figures.group("attendance", .schoolClass, "3-oak")?.total.tally == Tally(1, of: 1))
    #expect(figures.group("attendance", .schoolClass, "5-rowan")?.total.tally == Tally(0, of: 2))
    #expect(figures.group("attendance", .schoolClass, "5-rowan")?.byTerm.first?.value == nil)
    #expect(figures.group("attendance", .status, "K")?.total.tally == Tally(1, of: 1))
    #expect(figures.group("attendance", .status, "E")?.total.tally == Tally(0, of: 2))
    #expect(figures.group("register-pupils", .status, "E")?.total.tally == Tally(1))
    #expect(figures.group("attendance", .teacher, "T16")?.total.tally == Tally(0, of: 2))
    #expect(figures.group("attendance", .teacher, "T17")?.total.tally == Tally(0, of: 2))
    #expect(figures.group("attendance", .team, "upper")?.total.tally == Tally(0, of: 2))
    #expect(figures.group("attendance", .yearGroup, "3")?.total.tally == Tally(1, of: 1))
    #expect(figures.group("attendance", .keyStage, "KS2")?.total.tally == Tally(1, of: 3))
    #expect(figures.group("attendance", .need, "ASD")?.total.tally == Tally(1, of: 3))
  }

  @Test func whoIsNotOnTheRegisterIsInNoGroup() throws {
    let school = ExampleSchool(plans: ["2025-26/autumn/3-oak/P0009": met])
    let figures = try school.figures(by: [.schoolClass, .status])
    #expect(figures.tally("plans") == Tally(1))
    #expect(figures.tally("attendance") == Tally(0))
    #expect(figures.group("plans", .schoolClass, "none")?.total.tally == Tally(1))
    #expect(figures.group("plans", .status, "none")?.total.tally == Tally(1))
  }

  @Test func aYearIsTheSumOfItsTermsAndGroupsAreTheWhole() throws {
    var school = ExampleSchool()
    for number in 0..<40 {
      let pupil = "P\(1000 + number)"
      school.register += ExampleSchool.pupil(
        pupil,
        from: number % 5 == 0 ? "2025-12-01" : "2025-09-03",
        status: number % 3 == 0 ? "E" : "K",
        schoolClass: number % 2 == 0 ? "3-oak" : "5-rowan"
      )
      for (place, term) in ["autumn", "spring", "summer"].enumerated() where (number + place) % 4 != 0 {
        school.plans["2025-26/\(term)/3-oak/\(pupil)"] = (number + place) % 7 < 4 ? met : ""
      }
    }
    let figures = try school.figures(by: [.schoolClass, .status, .term])
    for row in figures.rows
    where row.measure.isAboutPupils && !["register-pupils", "three-meetings"].contains(row.measure.id) {
      let terms = row.byTerm.compactMap(\.tally).reduce(.nothing, +)
      #expect(terms == row.total.tally, "\(row.measure.id)")
      for (grouping, groups) in row.groups {
        let whole = groups.compactMap(\.total.tally).reduce(.nothing, +)
        #expect(whole == terms, "\(row.measure.id) \(grouping)")
      }
    }
    #expect(figures.tally("attendance")?.denominator == 40 * 3 - 8)
  }

  @Test func severalWorkersCountTheSameAsOne() throws {
    var school = ExampleSchool()
    for number in 0..<150 {
      school.register += ExampleSchool.pupil("P\(1000 + number)", status: number % 3 == 0 ? "E" : "K")
      school.plans["2025-26/autumn/3-oak/P\(1000 + number)"] = number % 7 == 0 ? "" : met
    }
    let alone = FiguresFormat.json.write(try school.figures(by: [.status], cores: 1))
    #expect(FiguresFormat.json.write(try school.figures(by: [.status], cores: 4)) == alone)
  }

  @Test func whatIsDatedAfterTodayDoesNotCount() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"), today: "2025-09-21")
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      pupil_voice: {date: 2025-09-22, how: talking, says: Sand.}
      parent_voice: {from: mother, date: 2025-09-22, says: She likes sand.}
      meetings:
        - {kind: small steps, invited: 2025-09-08, held: 2025-09-22, minutes: 15, copy_given: 2025-09-22}
        - {kind: SENCo, asked_for_by: parent, asked_on: 2025-09-22}
      targets: [{id: t-one, set: 2025-09-22}]
      """
    school.plans["2025-26/spring/3-oak/P0001"] = met
    school.contacts["2025-26/autumn"] = "contacts: 1\nentries: []"
    let before = try school.figures()
    #expect(before.terms.map(\.description) == ["2025-26/autumn"])
    #expect(before.tally("meetings-offered") == Tally(1))
    for id in ["meetings-held", "meeting-hours", "meetings-asked-for"] {
      #expect(before.tally(id) == Tally(0), "\(id)")
    }
    #expect(before.tally("attendance") == Tally(0, of: 1))
    #expect(before.tally("parent-voice") == Tally(0, of: 1))
    #expect(before.tally("pupil-voice") == Tally(0, of: 1))
    #expect(before.tally("copy-given") == Tally(0, of: 1))
    #expect(before.tally("co-written-targets") == Tally(0))
    school.today = "2025-09-22"
    let after = try school.figures()
    #expect(after.tally("attendance") == Tally(1, of: 1))
    #expect(after.tally("pupil-voice-before-meeting") == Tally(1, of: 1))
    #expect(after.tally("co-written-targets") == Tally(0, of: 1))
  }

  @Test func aTargetIsSetAtTheFirstMeeting() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001") + ExampleSchool.pupil("P0002"))
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      meetings: [{kind: small steps, held: 2025-09-22}]
      targets: [{id: t-one, agreed_with: mother}, {id: t-two, set: 2025-09-10}]
      """
    // Nobody has met: what stands in the plan counts.
    school.plans["2025-26/autumn/3-oak/P0002"] = "targets: [{id: t-three}]"
    school.today = "2025-09-21"
    #expect(try school.figures().tally("co-written-targets") == Tally(0, of: 2))
    school.today = "2025-09-22"
    #expect(try school.figures().tally("co-written-targets") == Tally(1, of: 3))
  }

  @Test func anOutcomeIsNotKnownBeforeWhatLedToIt() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      meetings:
        - kind: small steps
          invited: 2025-09-08
          follow_up: [{date: 2025-10-06, by: year lead, result: views given}]
          outcome: views given instead
      """
    school.today = "2025-10-05"
    #expect(try school.figures().tally("reached-otherwise") == Tally(0, of: 1))
    school.today = "2025-10-06"
    #expect(try school.figures().tally("reached-otherwise") == Tally(1, of: 1))
  }

  @Test func callsInContactsReachWhomTheyName() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"), today: "2025-10-20")
    school.plans["2025-26/autumn/3-oak/P0001"] = """
      meetings:
        - {kind: small steps, with: mother, held: 2025-09-24}
        - {kind: small steps, with: father, missed: [{date: 2025-09-24, why: did not attend}]}
      """
    func call(_ with: String) throws -> Tally? {
      school.contacts["2025-26/autumn"] =
        "contacts: 1\nentries: [{pupil: P0001, \(with)date: 2025-09-26, by: year lead}]"
      return try school.figures().tally("follow-up")
    }
    #expect(try call("with: mother, ") == Tally(0, of: 1))
    #expect(try call("with: Father, ") == Tally(1, of: 1))
    #expect(try call("") == Tally(1, of: 1))
    #expect(try school.figures().tally("attendance") == Tally(1, of: 1))
    #expect(try school.figures().tally("recovered") == Tally(0, of: 1))
  }

  @Test func aMissedMeetingHasItsDaysBeforeItCounts() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"), today: "2025-10-31")
    // Five school days after Thursday 23 October end on Thursday 6 November: half term does not count.
    school.plans["2025-26/autumn/3-oak/P0001"] =
      "meetings: [{kind: small steps, missed: [{date: 2025-10-23, why: did not attend}]}]"
    for (day, expected) in [
      ("2025-11-06", Tally(0)), ("2025-11-07", Tally(0, of: 1)),
    ] {
      school.today = day
      #expect(try school.figures().tally("follow-up") == expected, "\(day)")
    }
    school.contacts["2025-26/autumn"] =
      "contacts: 1\nentries: [{pupil: P0001, date: 2025-11-06, by: year lead, how: telephone}]"
    #expect(try school.figures().tally("follow-up") == Tally(1, of: 1))
  }

  @Test func plansThatCannotBeReadAreTold() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001") + ExampleSchool.pupil("P0002"))
    school.plans["2025-26/autumn/3-oak/P0001"] = "meetings: [{kind: small steps"
    let figures = try school.figures(term: "2025-26/autumn")
    #expect(figures.unreadable + figures.partlyRead == 1)
    #expect(figures.warnings.count == 1)
    #expect(figures.tally("attendance") == Tally(0, of: 2))
  }

  @Test func termsAreSettledBeforeCounting() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"), today: "2025-12-25")
    #expect(try school.figures().periodName == "2025-26")
    #expect(throws: StatisticsError.self) { try school.figures(term: "2025-26/spring") }
    #expect(throws: StatisticsError.self) { try school.figures(term: "2025-26/autum") }
    school.today = "2025-08-01"
    #expect(throws: StatisticsError.self) { try school.figures() }
  }
}
