import Documents
import PlanModel
import Testing

@Suite struct EvidenceTests {
  /// Each term has four weeks of five school days.
  private static let files = [
    "school.yaml": """
    school: 1
    name: Elmbrook Primary School
    staff: {T12: {role: class teacher}}
    years:
      2025-26:
        classes: {3-oak: {year_groups: [3], teachers: [T12]}}
        terms:
          autumn: {from: 2025-09-08, to: 2025-10-03}
          spring: {from: 2026-01-05, to: 2026-01-30}
    """,
    "register.yaml": """
    register: 1
    pupils:
      P0402:
        need: ASD
        also: SLCN
        history:
          - {from: 2022-09-05, status: K, year_group: R, class: r-elm}
          - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}
          - {from: 2026-01-05, status: E, year_group: 3, class: 3-oak}
    """,
    "2025-26/autumn/3-oak/P0402.yaml": """
    advice: [{from: educational psychologist, date: 2025-06-24, says: Use print}]
    pupil_voice: {date: 2025-09-08, how: talking, says: I like maps}
    parent_voice: {from: mother, date: 2025-09-08, says: He counts the stairs}
    meetings:
      - {kind: small steps, held: 2025-09-08, present: [mother, class teacher]}
      - {kind: annual review, held: 2025-09-15, present: [Mother, SENCo]}
    targets:
      - id: one
        time_bound: 2025-10-03
        provision: [{what: Sorting, minutes: 30, how_often: daily}]
        review: {date: 2025-10-01, outcome: achieved, evidence: 8 of 10, delivered: 16 of 20}
      - id: two
        time_bound: 2025-10-03
        provision: [{what: Lists, minutes: 15, how_often: twice a week}]
        review: {date: 2025-10-01, outcome: partly achieved, evidence: 2 of 5}
    """,
    "2025-26/spring/3-oak/P0402.yaml": """
    advice: [{from: Educational psychologist, date: 2026-01-10, says: Go on}]
    meetings: [{kind: small steps, held: 2026-01-05, present: [mother, pupil]}]
    targets:
      - id: three
        time_bound: 2026-01-30
        provision: [{what: Sorting, pupils: 3, minutes: 30, how_often: daily}]
    """,
  ]

  private func print(_ files: [String: String] = files) throws -> String {
    try SampleRepository(files).print(.evidence, ["P0402"], term: "2025-26/spring", today: "2026-02-01")
  }

  @Test func theSummaryAddsUp() throws {
    let text = try print()
    for line in [
      "- **Needs:** Autistic spectrum disorder and Speech, language and communication needs",
      "- **From 5 September 2022:** SEN support\n- **From 5 January 2026:** education, health and care plan",
      // The spring target has not been reviewed.
      "- **Cycles of assess, plan, do, review completed:** 1 of 2 cycles",
      "- **Targets:** 3 set, 1 achieved, 1 partly achieved, 0 not achieved, 0 stopped, 1 not reviewed yet",
      // Autumn: 20 × 30 + 8 × 15 = 720 minutes; spring: 20 × 30, the pupil's own time in a group as well.
      "- **Time of extra help planned:** 22 h; given, where reviews count the sessions: 8 h of 10 h"
        + " (2 of 3 provisions without a count)",
      "| Autumn term 2025–26 | 8 September 2025 | 2 | 1 | 1 | 0 | 0 | 12 h | 8 h of 10 h |",
      "| Spring term 2025–26 | 5 January 2026 | 1 | 0 | 0 | 0 | 0 | 10 h |  |",
      "**At the meetings:** Mother (3 meetings), class teacher (1 meeting), SENCo (1 meeting) and pupil (1 meeting)",
      "**Advice from:** Educational psychologist (24 June 2025 and 10 January 2026)",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func cyclesStandInTheOrderOfTheTerms() throws {
    let text = try print()
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(
      headings == ["# Evidence of support for P0402", "# Autumn term 2025–26", "# Spring term 2025–26"]
    )
  }

  @Test func moderationIsLeftOut() throws {
    var files = Self.files
    files["2025-26/autumn/moderation/P0402.yaml"] = """
      moderation: 1
      pupil: P0402
      judgements: [{by: T12, date: 2025-10-01, well_done: Crisp wording, verdict: agreed}]
      """
    files["2025-26/spring/3-oak/P0402.yaml", default: ""] +=
      "\nfeedback: [{from: autumn/f1, how: Crisp wording}]\n"
    #expect(!(try print(files)).contains("Crisp wording"))
  }

  @Test func aFamilyThatWasNotHeardLeavesTheCycleOpen() throws {
    var files = Self.files
    files["2025-26/autumn/3-oak/P0402.yaml"] =
      "targets: [{id: one, review: {date: 2025-10-01, outcome: achieved}}]\n"
    #expect(try print(files).contains("completed:** 0 of 2 cycles"))
  }

  @Test func theExampleSchool() throws {
    let text = try SampleRepository.print(
      .evidence,
      ["P0366"],
      in: SampleRepository.example,
      term: "2025-26/summer",
      today: "2026-08-31"
    )
    try Snapshots.expect(text, equals: "evidence.md")
  }
}
