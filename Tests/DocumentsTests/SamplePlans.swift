/// Plans of invented pupils.
enum SamplePlans {
  static let full = """
    plan: 1
    pupil: P0402
    strengths: |
      Knows every bridge of the river; draws them with each rivet
      P0402 tells the truth always
    helps: [Written list at the corner of the table, "Five minutes' notice, never \\"soon\\""]
    advice:
      - {from: occupational therapist, date: 2025-07-03, says: Heavy work before writing}
      - {from: T14, says: "Wait ten seconds."}
    told_pupil: 2025-09-16
    pupil_voice:
      - date: 2025-09-18
        how: adult scribed
        answers:
          - {ask: What do you like?, say: My bridge book}
          - {ask: What is tricky?}
      - {date: 2025-09-19, how: observation, by: T12, seen: Lines up the cars and waits}
    parent_voice:
      - from: mother
        date: 2025-09-26
        how: meeting
        says: He will not tell me why until the next day.
        hopes: One paper before the shouting and not after
        concerns: The bus
      - {from: T12's neighbour, says: Hello}
    meetings:
      - kind: [small steps, annual review]
        asked_for_by: parent
        asked_on: 2025-09-01
        invited: 2025-09-08
        missed: [{date: 2025-09-15, why: did not attend}]
        held: 2025-09-26
        minutes: 25
        how: in person
        interpreter: Tigrinya, by telephone.
        present: [mother, pupil, T12]
        copy_given: 2025-10-03
        follow_up:
          - {date: 2025-09-18, by: year lead, how: telephone, result: rearranged, barrier: night shifts}
          - {date: 2025-09-19, by: T12}
      - {kind: small steps, with: father, invited: 2025-09-08, outcome: views given instead}
    targets:
      - id: gives-note
        set: 2025-09-26
        area: communication and interaction
        specific: will hand an adult a written note, or tap his exit card, when he is upset in a lesson
        measurable:
          baseline: 1 of 8 upsets, the rest shouted
          success: 5 of 8 upsets
          how: Class teacher keeps the notes
        achievable: P0402 writes the reason on paper at home
        relevant: His mother wishes for the paper before the shouting
        time_bound: 2025-12-12
        agreed_with: [mother, pupil]
        family_part: Mother brought four of his old notes
        provision:
          - {what: Note pad and exit card, who: teaching assistant, pupils: 1, minutes: 10, how_often: daily}
          - {same_as: starts-alone}
        home: [Note pad by the front door, Read when he gets in]
        ehcp_outcome: E2
        carried_from: autumn/shows-card
        replaces: waits-turn
        review:
          date: 2025-12-08
          outcome: partly achieved
          evidence: 3 of 8 upsets
          delivered: 40 of 43
          family_sees: A note on the mirror
          next: adapt
          why: The pad has to travel
      - id: starts-alone
        area: semh
        specific: P0402 starts the first line within 2 minutes
        ehcp_outcome: E9
        carried_from: 2024-25/summer/sits-down
        provision: [{what: Task list, who: T12, how_often: twice a week}]
        review: {outcome: achieved, next: new target}
    no_targets: {why: In hospital, by: SENCo, from: 2025-11-03, until: 2025-12-12}
    feedback:
      - {from: summer/f1, done: 2025-09-19, how: Baseline counted by session}
      - {from: 2024-25/spring/f2}
    """

  static let hostile = """
    plan: 1
    pupil: P0417
    strengths: "<script>alert(1)</script> | # not a heading"
    helps: ["- a list | of *one*", "1. `code`", "[link](javascript:alert(1)) ![x](y)"]
    advice: [{from: "**therapist**", says: "one\\n\\n# two\\n| a | b |\\n|---|---|"}]
    pupil_voice: {says: "> quote\\n    code\\n```", how: drawing}
    parent_voice: [{from: "mother\\n# heading", says: "&amp; &lt;b&gt; $x$ www.example.org http://example.org a@b.c"}]
    targets:
      - id: reads
        area: cognition and learning
        specific: "will write | and {{name}} \\u202Edrawkcab\\u202C <!-- not a comment -->"
        measurable: {baseline: "~~none~~ [^1]", success: "\\\\| two", how: "a\\nb"}
        home: "===\\n---"
        provision: [{what: "| a | b |", who: "</table>", how_often: "\\u0007daily"}]
        review: {outcome: stopped, evidence: "_x_ \\\\", next: continue, why: "{{{why}}}"}
    """
}
