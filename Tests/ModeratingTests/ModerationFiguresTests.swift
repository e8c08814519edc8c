import Moderating
import PlanModel
import TestSupport
import Testing

@Suite struct ModerationFiguresTests {
  private static func figures(today: String = "2026-02-20") throws -> ModerationFigures {
    let folder = try TemporaryFolder()
    try folder.write([
      "school.yaml": """
      school: 1
      name: Elmbrook
      staff: {T01: {role: senior leader}, T02: {role: senior leader}, T12: {role: class teacher}}
      years:
        2025-26:
          classes: {3-oak: {year_groups: [3], teachers: [T12]}, 4-elm: {year_groups: [4], teachers: [T01]}}
          terms:
            autumn: {from: 2025-09-03, to: 2025-12-19}
            spring: {from: 2026-01-05, to: 2026-03-27}
      """,
      "2025-26/autumn/3-oak/P0402.yaml": "plan: 1\npupil: P0402\ntargets:\n  - id: waves\n  - id: waits\n",
      "2025-26/autumn/4-elm/P0403.yaml": "plan: 1\npupil: P0403\ntargets:\n  - id: reads\n",
      "2025-26/spring/3-oak/P0402.yaml":
        "plan: 1\npupil: P0402\nfeedback:\n  - {from: autumn/f1, done: 2026-01-20}\n",
      "2025-26/autumn/moderation/P0402.yaml": """
      moderation: 1
      pupil: P0402
      judgements:
        - by: T01
          date: 2025-10-13
          stage: plan
          plan: {Pupil-Voice: partly}
          targets: {Waves: {specific: not yet}}
          feedback:
            - {id: f1, about: waves, change: Count, by: 2026-01-30}
            - {id: f2, about: waits, change: Count, by: 2026-01-30}
            - {id: f3, change: Date it, done: 2025-10-20}
          verdict: agreed after changes
        - {by: T02, date: 2025-10-14, stage: plan, targets: {waves: {specific: partly}}, verdict: agreed}
        - {by: T02, date: , stage: review}
        - {by: T02, date: 2027-01-01, stage: review, plan: {pupil voice: not yet}}
      """,
      "2025-26/autumn/moderation/P0403.yaml":
        "moderation: 1\npupil: P0403\njudgements:\n  - {by: T02, date: 2025-10-13, stage: review}\n",
      "2025-26/autumn/moderation/P0499.yaml":
        "moderation: 1\npupil: P0499\njudgements:\n  - {by: T02, date: 2025-10-13, stage: review}\n",
      "2025-26/spring/moderation/P0402.yaml":
        "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2026-02-13, plan: {pupil voice: partly}}\n",
    ])
    let files = try SchoolFiles.load(PlanFolder(path: folder.path), templates: folder.path, shown: { $0 })
    let day = try #require(CalendarDate(iso: today))
    let autumn = try #require(TermKey("2025-26/autumn"))
    let spring = try #require(TermKey("2025-26/spring"))
    let earlier = ModeratedPlan.read(autumn, in: files, on: day, cores: 1)
    return ModerationFigures(
      earlier,
      term: autumn,
      before: (spring, ModeratedPlan.read(spring, in: files, on: day, cores: 1)),
      criteria: .standard,
      today: day
    )
  }

  @Test func whatIsNotMentionedIsAYes() throws {
    let figures = try Self.figures()
    #expect(figures.plans == 2)
    #expect(figures.judgements == 3)
    let voice = try #require(figures.rows.first { $0.id == "pupil voice" })
    #expect([voice.all.yes, voice.all.partly, voice.all.notYet] == [2, 1, 0])
    // Two judgements of two targets, and one of one.
    let specific = try #require(figures.rows.first { $0.id == "specific" })
    #expect([specific.all.yes, specific.all.partly, specific.all.notYet] == [3, 1, 1])
    #expect(specific.byClass[ClassID(unchecked: "4-elm")]?.yes == 1)
  }

  @Test func changeIsInPointsOfTheShareOfYes() throws {
    let voice = try #require(try Self.figures().rows.first { $0.id == "pupil voice" })
    #expect(voice.all.shareOfYes.map { abs($0 - 200.0 / 3) < 1e-9 } == true)
    #expect(voice.before?.shareOfYes == 0)
    #expect(voice.change.map { abs($0 - 200.0 / 3) < 1e-9 } == true)
  }

  @Test func feedbackIsOpenUntilSomebodySaysItIsDone() throws {
    let figures = try Self.figures()
    #expect(figures.open.map(\.id.text) == ["f2"])
    #expect(figures.open.first?.isLate == true)
    #expect(try Self.figures(today: "2026-01-30").open.first?.isLate == false)
  }

  @Test func twoModeratorsOfOnePlanAreCompared() throws {
    let pair = try #require(try Self.figures().pairs.first)
    // Three criteria of the plan and seven of each of two targets; two differ.
    #expect(pair.kappa.total == 17)
    #expect(pair.kappa.agreed == 15)
    // 15 of 17 observed; by chance 16 × 15 / 17² for yes and nothing else in common but partly: 1 × 1 / 17².
    let chance = (15.0 * 16 + 1 * 1) / 289
    #expect(pair.kappa.value.map { abs($0 - (15.0 / 17 - chance) / (1 - chance)) < 1e-12 } == true)
  }
}
