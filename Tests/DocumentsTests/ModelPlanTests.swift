import Documents
import PlanModel
import Testing

@Suite struct ModelPlanTests {
  private static let school = """
    school: 1
    name: Elmbrook Primary School
    staff: {T12: {role: class teacher}}
    years:
      2025-26:
        classes: {3-oak: {year_groups: [3], teachers: [T12]}}
        terms: {autumn: {from: 2025-09-03, to: 2025-12-19, review_by: 2025-12-12}}
    """

  private func print(_ plan: String) throws -> String {
    try SampleRepository(["school.yaml": Self.school, "2025-26/autumn/3-oak/P0402.yaml": plan])
      .print(.modelPlan, ["P0402"])
  }

  private static let sound = """
    pupil_voice: {date: 2025-09-16, how: talking, says: I like trains}
    parent_voice: {from: mother, date: 2025-09-22, says: She stands and watches, hopes: One friend}
    meetings: [{kind: small steps, held: 2025-09-22, present: mother}]
    targets:
      - id: asks-for-a-toy
        area: communication and interaction
        specific: will ask another child for a toy with a phrase of three words in free play
        measurable: {baseline: "2 of 10 play sessions, single words", success: 8 of 10 play sessions over two weeks, how: TA tally sheet}
        achievable: Already does it with an adult beside her
        relevant: Her mother wants her to have a friend
        time_bound: 2025-12-12
        agreed_with: [mother, pupil]
        provision: [{what: Modelled play, who: teaching assistant, pupils: 2, minutes: 10, how_often: daily}]
        home: Asking for things at bath time
        review: {date: 2025-12-10, outcome: achieved, evidence: 9 of 10 sessions, next: new target}
    """

  @Test func everyPartOfASoundPlanHasItsReason() throws {
    let text = try print(Self.sound)
    #expect(text.contains("5 of 5 letters of SMART met"))
    #expect(!text.contains("| Better: "))
    for reason in [
      "Heard on 16 September 2025, by the meeting on 22 September 2025: it could shape the targets.",
      "Now and then are counted alike, out of 10, so that the review can compare them.",
      "From 2 to 8 of 10 is a step for one term. It does not ask for every time",
      "It says whose wish it answers: the mother’s.",
      // 81 days.
      "A day inside the term, 12 weeks after it was set and on the day of the reviews.",
      "The family and P0402 both had a say in it.",
      "so that it can be planned and counted: 50 min a week.",
      "One thing, for a family with little time.",
    ] { #expect(text.contains(reason), "\(reason)") }
  }

  /// What is broken, and the reason that must not stand there then.
  @Test(arguments: [
    ("8 of 10 play sessions over two weeks", "8 of 12 play sessions over two weeks", "counted alike"),
    ("success: 8 of 10 play sessions over two weeks", "success: more often", "It can be counted or checked"),
    (
      "will ask another child for a toy with a phrase of three words in free play", "will improve",
      "One thing that"
    ),
    ("\"2 of 10 play sessions, single words\"", "9 of 10 play sessions", "is a step for one term"),
    ("2025-12-12", "2026-07-01", "A day inside the term,"),
    ("[mother, pupil]", "class teacher", "both had a say"),
    ("how_often: daily", "how_often: regularly", "can be planned and counted"),
    ("Asking for things at bath time", "[One thing, Another]", "One thing, for a family"),
    ("evidence: 9 of 10 sessions", "evidence: Went well", "count that others can check"),
    ("date: 2025-09-16", "date: 2025-10-16", "it could shape the targets"),
    ("Her mother wants her to have a friend", "She needs a friend", "whose wish it answers"),
  ])
  func aReasonThatDoesNotHoldIsNotGiven(part: String, instead: String, reason: String) throws {
    #expect(Self.sound.contains(part))
    let text = try print(Self.sound.replacing(part, with: instead))
    #expect(!text.contains(reason), "\(text)")
  }

  @Test func aVagueTargetIsToldWhatToWrite() throws {
    let text = try print("targets: [{id: one, specific: will improve his behaviour}]\n")
    #expect(text.contains("| Better: "))
    #expect(!text.contains("5 of 5"))
  }

  /// The models that the documentation names have every letter.
  @Test(arguments: [("P0417", "autumn"), ("P0547", "autumn"), ("P0366", "spring")])
  func theModelsOfTheExampleSchoolAreSound(pupil: String, term: String) throws {
    let text = try SampleRepository.print(
      .modelPlan,
      [pupil],
      in: SampleRepository.example,
      term: "2025-26/\(term)",
      today: "2026-08-31",
      ids: true
    )
    #expect(!text.contains("| Better: "), "\(text)")
    try Snapshots.expect(text, equals: "\(pupil).model-plan.md")
  }
}
