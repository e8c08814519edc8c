import Moderating
import PlanModel
import TestSupport
import Testing

/// Plans that somebody reads again, and feedback under an id that stands for two pieces.
@Suite struct SecondReadingTests {
  private static func moderated(_ judgements: String, answer: String = "") throws -> [ModeratedPlan] {
    let folder = try TemporaryFolder()
    try folder.write([
      "school.yaml": """
      school: 1
      name: Elmbrook
      staff: {T01: {role: senior leader}, T02: {role: senior leader}, T12: {role: class teacher}}
      years:
        2025-26:
          classes: {3-oak: {year_groups: [3], teachers: [T12]}}
          terms:
            autumn: {from: 2025-09-03, to: 2025-12-19}
            spring: {from: 2026-01-05, to: 2026-03-27}
      """,
      "2025-26/autumn/3-oak/P0402.yaml": "plan: 1\npupil: P0402\ntargets:\n  - id: waves\n",
      "2025-26/spring/3-oak/P0402.yaml": "plan: 1\npupil: P0402\n\(answer)",
      "2025-26/autumn/moderation/P0402.yaml":
        "moderation: 1\npupil: P0402\njudgements:\n\(judgements)",
    ])
    let files = try SchoolFiles.load(PlanFolder(path: folder.path), templates: folder.path, shown: { $0 })
    return ModeratedPlan.read(
      try #require(TermKey("2025-26/autumn")),
      in: files,
      on: try #require(CalendarDate(iso: "2026-02-20")),
      cores: 1
    )
  }

  private static func figures(_ judgements: String, answer: String = "") throws -> ModerationFigures {
    ModerationFigures(
      try moderated(judgements, answer: answer),
      term: try #require(TermKey("2025-26/autumn")),
      before: nil,
      criteria: .standard,
      today: try #require(CalendarDate(iso: "2026-02-20"))
    )
  }

  @Test func agreementTakesTheLatestJudgementOfEachModerator() throws {
    let figures = try Self.figures(
      """
        - {by: T01, date: 2025-10-20, stage: plan}
        - {by: T01, date: 2025-10-13, stage: plan, plan: {pupil voice: not yet}}
        - {by: T02, date: 2025-10-14, stage: plan, plan: {pupil voice: partly}}
        - {by: T02, date: 2025-10-14, stage: plan}
        - {by: T02, date: 2025-12-14, stage: review, plan: {pupil voice: partly}}

      """
    )
    let pair = try #require(figures.pairs.first)
    #expect(figures.pairs.count == 1)
    #expect(pair.plans == 1)
    #expect(pair.kappa.agreed == pair.kappa.total && pair.kappa.total > 0)
    // What was found before is found all the same.
    #expect(figures.judgements == 5)
    #expect(figures.rows.first { $0.id == "pupil voice" }?.all.total == 5)
  }

  @Test func feedbackUnderAnIdOfTwoIsNotDoneByOneAnswer() throws {
    let judgements = """
        - {by: T01, date: 2025-10-13, feedback: [{id: f1, change: Say who counts}, {id: f2, change: Date it}]}
        - {by: T02, date: 2025-10-14, feedback: [{id: F1, change: Use her own words}]}

      """
    let answer =
      "feedback:\n  - {from: autumn/f1, done: 2026-01-20}\n  - {from: autumn/f2, done: 2026-01-20}\n"
    #expect(try Self.moderated(judgements, answer: answer).first?.answered.map(\.text) == ["f2"])
    let figures = try Self.figures(judgements, answer: answer)
    #expect(figures.feedback == 3)
    #expect(figures.open.map(\.change) == ["Say who counts", "Use her own words"])
  }

  @Test func noFeedbackIsNotFeedbackThatIsDone() throws {
    #expect(try Self.figures("  - {by: T01, date: 2025-10-13}\n").feedback == 0)
  }
}
