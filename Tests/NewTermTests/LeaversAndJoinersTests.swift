import NewTerm
import PlanModel
import Testing

/// Who came or left in the course of a term, and who has two plans for one.
@Suite struct LeaversAndJoinersTests {
  private static let register = """
    register: 1
    pupils:
      P0402: {need: ASD, history: [{from: 2025-09-03, status: E, year_group: 3, class: 3-oak}]}
      P0601:
        need: SLCN
        history: [{from: 2025-09-03, status: K, year_group: 3, class: 3-oak}]
        left: 2026-04-20
      P0602:
        need: SLCN
        history: [{from: 2025-09-03, status: K, year_group: 3, class: 3-oak}]
        left: 2026-06-01
      P0603: {need: SLCN, history: [{from: 2026-04-27, status: K, year_group: 3, class: 3-oak}]}
      P0604: {need: SLCN, history: [{from: 2026-07-13, status: K, year_group: 3, class: 3-oak}]}
    """

  private func school() throws -> InventedSchool {
    try InventedSchool(["plans/register.yaml": Self.register])
  }

  private func choice(_ day: String) throws -> TermChoice {
    TermChoice(try school().files(), today: try #require(CalendarDate(iso: day)))
  }

  private let summer = TermKey("2025-26/summer")

  @Test func whoLeftBeforePlansAreDueHasNone() throws {
    let summer = try #require(summer)
    #expect(try choice("2026-04-14").everybody(in: summer).map(\.text) == ["P0402", "P0602", "P0603"])
    #expect(try choice("2026-06-02").everybody(in: summer).map(\.text) == ["P0402", "P0603"])
  }

  @Test(arguments: [
    ("2025-26/summer", "2026-04-20", "left on 2026-04-20"),
    ("2026-27/autumn", "2026-06-02", "left on 2026-04-20"),
  ])
  func leaversAreSaidToHaveLeft(_ term: String, _ today: String, _ reason: String) throws {
    guard case .impossible(_, reason)? = try school().results(["P0601"], term: term, today: today).first
    else {
      throw InventedSchool.Unexpected()
    }
  }

  @Test func planOfATermThatIsOverMayStillBeWritten() throws {
    guard
      case .started? = try school().results(["P0602"], term: "2025-26/spring", today: "2026-06-20").first
    else {
      throw InventedSchool.Unexpected()
    }
  }

  @Test func joinersHaveDaysOfTheirOwn() throws {
    let joiner = String(decoding: try school().started("P0603", term: "2025-26/summer").text, as: UTF8.self)
    #expect(
      joiner.contains(
        "# Joined on 2026-04-27, so this term: targets by 2026-05-25, family met by 2026-05-25, reviewed by"
      )
    )
    let other = String(decoding: try school().started("P0602", term: "2025-26/spring").text, as: UTF8.self)
    #expect(other.contains("# This term: targets by 2026-01-30, family met by 2026-02-13, reviewed by"))
  }

  @Test func whoJoinsTooLateHasTheFirstPlanInTheNextTerm() throws {
    let choice = try choice("2026-07-14")
    let late = PupilID(unchecked: "P0604")
    #expect(choice.term { _ in [late] }?.description == "2026-27/autumn")
    #expect(choice.joinsTooLate(late, in: try #require(summer)))
    #expect(choice.term { _ in [PupilID(unchecked: "P0603")] }?.description == "2025-26/summer")
  }

  @Test(arguments: ["2-elm", "4-maple"])
  func ofTwoPlansTheOneInTheClassOfTheFirstDayGoesOn(_ other: String) throws {
    let second = "plan: 1\npupil: P0402\nstrengths: Another's\n"
    let school = try InventedSchool(["plans/2025-26/summer/\(other)/P0402.yaml": second])
    let plan = try school.started()
    #expect(plan.last?.place.schoolClass.text == "3-oak")
    #expect(plan.passedOver.map(\.path) == ["2025-26/summer/\(other)/P0402.yaml"])
    #expect(try InventedSchool().started().passedOver.isEmpty)
  }

  @Test func everyPieceOfFeedbackGoesOnThoughTwoHaveOneId() throws {
    let moderation = """
      moderation: 1
      pupil: P0402
      judgements:
        - {by: T02, date: 2026-06-18, feedback: [{id: f1, about: asks-a-boy, change: Say who counts}]}
        - {by: T01, date: 2026-06-19, feedback: [{id: f1, about: speaks-up, change: Use his own words}]}
      """
    let plan = try InventedSchool(["plans/2025-26/summer/moderation/P0402.yaml": moderation]).started()
    #expect(plan.feedback.map(\.change) == ["Say who counts", "Use his own words"])
    let text = String(decoding: plan.text, as: UTF8.self)
    #expect(text.contains("Say who counts") && text.contains("Use his own words"))
  }
}
