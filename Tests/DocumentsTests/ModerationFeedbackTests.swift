import Documents
import PlanModel
import Testing

@Suite struct ModerationFeedbackTests {
  private static let files = [
    "school.yaml": """
    school: 1
    name: Elmbrook Primary School
    staff: {T02: {role: senior leader}, T12: {role: class teacher}}
    years:
      2025-26:
        classes: {3-oak: {year_groups: [3], teachers: [T12]}}
        terms:
          autumn: {from: 2025-09-03, to: 2025-12-19}
          spring: {from: 2026-01-05, to: 2026-03-27}
    """,
    "people.yaml": "people: 1\nstaff: {T02: {name: Mrs Bell}, T12: {name: Miss Osei}}\n"
      + "pupils: {P0402: {name: Samuel Tesfay, known_as: Sami}}\n",
    "2025-26/autumn/3-oak/P0402.yaml": "targets: [{id: asks-first}, {id: waits-turn}]\n",
    "2025-26/spring/3-oak/P0402.yaml": "feedback: [{from: autumn/f2, done: 2026-01-12, how: Counted}]\n",
    "2025-26/autumn/moderation/P0402.yaml": """
    moderation: 1
    pupil: P0402
    judgements:
      - by: T02
        date: 2025-10-13
        stage: plan
        plan: {pupil voice: partly}
        targets: {waits-turn: {achievable: not yet, home: yes}}
        well_done: "P0402's own words <b>first</b>"
        feedback:
          - {id: f1, about: pupil voice, change: Ask with pictures, done: 2025-10-20}
          - {id: f2, about: waits-turn, change: Count the turns, by: 2025-11-01}
          - {id: f3, about: asks-first, change: Say who counts, by: 2025-11-01}
          - {id: f4, change: Look again, by: 2026-06-01}
        verdict: agreed after changes
      - {by: T02, stage: review}
    """,
  ]

  private func print(_ words: [String], ids: Bool = false) throws -> String {
    try SampleRepository(Self.files)
      .print(.moderationFeedback, words, term: "2025-26/autumn", today: "2026-01-20", ids: ids)
  }

  @Test func whatWasFoundAndWhereItStands() throws {
    let text = try print(["3-oak"])
    for line in [
      "1 plan read. Verdicts on plans and on reviews: 1 agreed after changes. Feedback not done yet: 2.",
      "### 3 Oak, Miss Osei",
      "#### Sami",
      "**Plan**, read by Mrs Bell on 13 October 2025: **agreed after changes**",
      "- **Well done:** Sami's own words &lt;b&gt;first&lt;/b&gt;.",
      "- **Achievable, not yet**, target 2 (waits turn): Is the step small enough for one term",
      "- **To change:** Pupil voice: Ask with pictures. *done on 20 October 2025*",
      "- **To change:** Target 2 (waits turn): Count the turns. *done, as a later plan says*",
      "- **To change:** Target 1 (asks first): Say who counts. *late, was to be done by 1 November 2025*",
      "- **To change:** Look again. *to be done by 1 June 2026*",
      // One of two targets is not achievable yet; the other is not mentioned, and so a yes.
      "| Achievable | Is the step small enough for one term, and has the child not taken it already? | 1 | 0 | 1 |",
      "| Pupil voice | Is the child's own voice there, dated, and gathered in a way that suits the child? | 0 | 1 | 0 |",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("**Home, yes**"))
    // A judgement without a day has not been made.
    #expect(!text.contains("**Review**"))
  }

  @Test func idsStandForNames() throws {
    let text = try print(["3-oak"], ids: true)
    for name in ["Sami", "Samuel", "Bell", "Osei"] { #expect(!text.contains(name)) }
    #expect(text.contains("#### P0402"))
  }

  @Test func thePlanOfAPupilWhoIsNotToBeSpokenOfSaysSo() throws {
    let line = "#### Sami\n\n**Please ask the SENCo before sharing this.**\n"
    #expect(try !print(["3-oak"]).contains(line))
    let register = ["register.yaml": "register: 1\npupils: {P0402: {share: ask SENCo}}\n"]
    let text = try SampleRepository(Self.files.merging(register) { $1 })
      .print(.moderationFeedback, ["3-oak"], term: "2025-26/autumn", today: "2026-01-20")
    #expect(text.contains(line))
  }

  @Test func aPupilsTermsStandInOrder() throws {
    #expect(try print(["P0402"]).contains("## Autumn term 2025–26"))
    #expect(try print(["spring"]).contains("Nothing has been moderated here yet."))
  }

  @Test func theExampleSchool() throws {
    let text = try SampleRepository.print(
      .moderationFeedback,
      in: SampleRepository.example,
      term: "2025-26/autumn",
      today: "2026-08-31"
    )
    try Snapshots.expect(text, equals: "moderation-feedback.md")
  }
}
