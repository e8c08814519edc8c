import Engagement
import PlanModel
import Testing

/// Meetings that parents ask for, and what is late.
@Suite struct RequestTests {
  private func request(_ keys: String, today: String = "2025-10-08") throws -> ParentRequest? {
    var school = SmallSchool(register: SmallSchool.pupil("P0001"), today: today)
    school.plans["2025-26/autumn/3-oak/P0001"] = "meetings:\n  - {kind: SENCo, \(keys)}\n"
    let engagement = try school.engagement()
    let all = Selection.everybody
    return ParentRequests(engagement, all).requests.first?.request
  }

  @Test func schoolsOwnMeetingsAreNoRequests() throws {
    #expect(try request("asked_for_by: school, held: 2025-09-22") == nil)
  }

  static let cases: [(String, ParentRequest.State, Int?)] = [
    ("asked_on: 2025-10-06", ParentRequest.State.open, 8),
    ("asked_on: 2025-09-24", .open, 0),
    ("asked_on: 2025-09-22", .overdue, -2),
    ("asked_on: 2025-09-22, held: 2025-10-06", .answered, nil),
    ("asked_on: 2025-09-22, held: 2025-10-07", .answeredLate, nil),
    // A day that the family could not make was an answer; one that the school moved was none.
    ("asked_on: 2025-09-22, missed: [{date: 2025-09-30, why: family moved it}]", .answered, nil),
    ("asked_on: 2025-09-22, missed: [{date: 2025-09-30, why: school moved it}]", .overdue, -2),
    ("asked_on: 2025-09-22, outcome: declined", .answered, nil),
  ]

  @Test(arguments: cases)
  func answersAreCountedInSchoolDays(_ keys: String, _ state: ParentRequest.State, _ left: Int?) throws {
    let found = try #require(try request("asked_for_by: parent, " + keys))
    #expect(found.state == state)
    #expect(found.daysLeft == left)
  }

  @Test func holidaysAreNoSchoolDays() throws {
    let found = try #require(try request("asked_for_by: parent, asked_on: 2025-10-20", today: "2025-10-24"))
    #expect(found.answerBy?.iso == "2025-11-10")
    #expect(found.daysLeft == 6)
  }

  @Test func planOfSomebodyOffTheRegisterStandsWithItsFolder() throws {
    var school = SmallSchool(register: SmallSchool.pupil("P0001"))
    school.meet("P0009", "asked_for_by: parent, asked_on: 2025-10-06", in: "r-elm")
    let engagement = try school.engagement()
    #expect(ParentRequests(engagement, .everybody).requests.map(\.team?.text) == ["early"])
    #expect(try school.families().families.flatMap(\.pupils).map(\.pupil.text) == ["P0001"])
  }

  private func late(
    _ plan: String?,
    more: String = "",
    today: String = "2025-10-20"
  ) throws -> LateByTeacher.Row? {
    var school = SmallSchool(register: SmallSchool.pupil("P0001", more: more), today: today)
    if let plan { school.plans["2025-26/autumn/3-oak/P0001"] = plan }
    return LateByTeacher(try school.engagement(), .everybody).rows.first
  }

  @Test(arguments: [
    ("meetings: [{kind: small steps, invited: 2025-09-08}]", true),
    ("meetings: [{kind: small steps, held: 2025-10-01}]", false),
    ("meetings: [{kind: small steps, held: 2025-10-30}]", true),
    // What a parent asks for is not the term's meeting, until it is held.
    ("meetings: [{kind: small steps, asked_for_by: parent, asked_on: 2025-10-01}]", true),
    ("meetings: [{kind: small steps, asked_for_by: parent, asked_on: 2025-10-01, held: 2025-10-06}]", false),
    // Parents who meet apart have a meeting each.
    (
      "meetings: [{kind: small steps, with: mother, held: 2025-09-24}, {kind: small steps, with: father}]",
      true
    ),
    (
      "meetings: [{kind: small steps, with: mother, held: 2025-09-24}, "
        + "{kind: small steps, with: father, outcome: declined}]", false
    ),
    // What is accepted is not late.
    ("meetings: [{kind: small steps, accept: [{rule: missing-meeting, because: Abroad, by: T12}]}]", false),
    ("accept: [{rule: missing-meeting, because: Abroad, by: T12}]", false),
    ("accept: [{rule: short-meeting, because: Abroad, by: T12}]", true),
  ])
  func meetingsAreOwedAsCheckSays(_ plan: String, _ isOwed: Bool) throws {
    #expect(try late(plan)?.meetingsNotHeld.count == (isOwed ? 1 : 0))
  }

  @Test(arguments: [
    ("review: {date: 2025-12-10}", true),
    ("review: {date: 2025-12-10, outcome: achieved}", false),
    ("review: {date: 2025-12-16, outcome: achieved}", true),
    ("accept: [{rule: missing-review, because: In hospital, by: T12}]", false),
    ("accept: [{rule: incomplete-review, because: In hospital, by: T12}]", true),
    ("review: {date: 2025-12-10}, accept: [{rule: incomplete-review, because: In hospital, by: T12}]", false),
  ])
  func aReviewHasAnOutcome(_ keys: String, _ isOwed: Bool) throws {
    let row = try late("targets: [{id: waves, \(keys)}]", today: "2025-12-15")
    #expect(row?.targetsUnreviewed == (isOwed ? 1 : 0))
  }

  @Test func leaversOweWhatFellDueBeforeTheyLeftUntilTheyDo() throws {
    let leaves = "left: 2025-10-17"
    #expect(try late(nil, more: leaves, today: "2025-10-16")?.plansMissing.count == 1)
    #expect(try late(nil, more: leaves, today: "2025-10-16")?.meetingsNotHeld.count == 0)
    #expect(try late(nil, more: leaves, today: "2025-10-17") == nil)
    #expect(try late("", more: leaves, today: "2025-10-20") == nil)
    // Had left before the reviews.
    let row = try late("targets: [{id: waves}]", more: "left: 2025-12-01", today: "2025-11-28")
    #expect(row?.meetingsNotHeld.count == 1 && row?.targetsUnreviewed == 0)
  }

  @Test func lateWorkStandsByClass() throws {
    var school = SmallSchool(
      register: SmallSchool.pupil("P0001") + SmallSchool.pupil("P0002") + SmallSchool.pupil("P0003")
        + SmallSchool.pupil("P0004", schoolClass: "r-elm"),
      today: "2025-12-15"
    )
    school.meet(
      "P0001",
      "invited: 2025-09-08",
      more: "targets:\n  - {id: waves}\n  - {id: waits, replaces: waves}\n"
    )
    school.meet("P0002", "invited: 2025-09-08, outcome: declined")
    let late = LateByTeacher(try school.engagement(), .everybody)
    let oak = try #require(late.rows.first)
    #expect(oak.teachers.map(\.text) == ["T12", "T13"])
    #expect(oak.plansMissing.map(\.text) == ["P0003"])
    #expect(oak.meetingsNotHeld.map(\.text) == ["P0001", "P0003"])
    #expect(oak.reviewsMissing.map(\.text) == ["P0001"])
    #expect(oak.targetsUnreviewed == 1)
    school.today = "2025-09-20"
    #expect(try LateByTeacher(school.engagement(), .everybody).rows.allSatisfy { !$0.isLate })
  }
}
