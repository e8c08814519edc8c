import Diagnostics
import Formatting
import PlanModel
import Testing

/// One thing at a time that the house style asks for.
@Suite struct FormatterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var kind = FileKind.plan
    var before: String
    /// Nil where nothing is to be changed.
    var after: String?
  }

  static let cases = [
    Case(
      testDescription: "keys come in their order, each with the comment above and behind it",
      before: """
        # the plan of the spring

        # whose
        pupil: P0402  # told to nobody
        plan: 1
        targets:
          # by the clock
          - area: cognition and learning
            # what it is called
            id: first-lines
        """,
      after: """
        # the plan of the spring

        plan: 1
        # whose
        pupil: P0402  # told to nobody
        targets:
          # by the clock
          # what it is called
          - id: first-lines
            area: cognition and learning

        """
    ),
    Case(
      testDescription: "comments at the end of a section stay there",
      before: """
        plan: 1
        helps:
          - A quiet place
          # ask the mother

        # about the family
        parent_voice:
          - from: mother
            # to be dated
        # the end

        """,
      after: nil
    ),
    Case(
      testDescription: "words, dates and numbers are spelt alike",
      before: """
        plan: "1"
        told_pupil: 12/9/2025
        pupil_voice: {date: '2025-09-18', how: Adult_Scribed, chose_not_to_say: yes}
        targets:
          - {id: a-target, area: semh}

        """,
      after: """
        plan: 1
        told_pupil: 2025-09-12
        pupil_voice: {date: 2025-09-18, how: adult scribed, chose_not_to_say: true}
        targets:
          - {id: a-target, area: "social, emotional and mental health"}

        """
    ),
    Case(
      testDescription: "quotation marks stand where they are needed",
      before: """
        plan: 1
        strengths: "Loves water play"
        helps: ['a board, large', "a bell", "no", 1.10, 'it''s quiet']

        """,
      after: """
        plan: 1
        strengths: Loves water play
        helps: ['a board, large', a bell, "no", "1.10", it's quiet]

        """
    ),
    Case(
      testDescription: "quotation marks stay that keep other readers from seeing a point in time",
      before: """
        plan: 1
        strengths: '2025-10-02 10:00:00'
        helps:
          - '2025-10-02 10:00:00.5 +01:00'
          - '2025-10-02 to 3'
          - '10:30 - 11:00'

        """,
      after: """
        plan: 1
        strengths: '2025-10-02 10:00:00'
        helps:
          - '2025-10-02 10:00:00.5 +01:00'
          - 2025-10-02 to 3
          - 10:30 - 11:00

        """
    ),
    Case(
      testDescription:
        "the first of two comments around one value moves above it, as do those in empty brackets",
      before: """
        plan: 1
        strengths: # why
          Sings  # always
        helps: # who says so
          [a bell, a board] # his mother
        pupil_voice: {how: # by the TA
            talking # in class
            , says: "Sing more"}
        meetings: # none
          [  # yet
          ]

        """,
      after: """
        plan: 1
        # why
        strengths: Sings  # always
        # who says so
        helps: [a bell, a board] # his mother
        pupil_voice:
          # by the TA
          how: talking # in class
          says: Sing more
        # none
        # yet
        meetings: []

        """
    ),
    Case(
      testDescription: "lists and keys are indented by two spaces, and empty lines are one",
      before: """


        plan:   1
        helps:
        - one
        -   two


        meetings:
            - kind: small steps
              missed:
                  - date: 2025-09-08
                    why: did not attend


        """,
      after: """
        plan: 1
        helps:
          - one
          - two

        meetings:
          - kind: small steps
            missed:
              - date: 2025-09-08
                why: did not attend

        """
    ),
    Case(
      testDescription: "brackets that hold comments or are too wide are opened",
      before: """
        plan: 1
        helps: [one,  # the first
          two]
        advice: [{says: Model the phrase and wait for ten seconds before you say it again and again and again, date: 2025-10-02, from: speech and language therapist}]

        """,
      after: """
        plan: 1
        helps:
          - one  # the first
          - two
        advice:
          - from: speech and language therapist
            date: 2025-10-02
            says: Model the phrase and wait for ten seconds before you say it again and again and again

        """
    ),
    Case(
      testDescription: "texts in blocks keep their lines",
      before: """
        plan: 1
        strengths: >-  # as the mother says
            One line
            and another.

            A second paragraph.
        helps:
          - |
              As
                typed
          - |2-
              two spaces first
          - |+
            kept

          - last

        """,
      after: """
        plan: 1
        strengths: >-  # as the mother says
          One line
          and another.

          A second paragraph.
        helps:
          - |
            As
              typed
          - |2-
              two spaces first
          - |+
            kept

          - last

        """
    ),
    Case(
      testDescription: "a text that is too wide is folded",
      before: """
        plan: 1
        strengths: Loves water play and names twelve animals and settles fast with a picture timetable in the morning and after lunch

        """,
      after: """
        plan: 1
        strengths: >-
          Loves water play and names twelve animals and settles fast with a picture timetable in the morning
          and after lunch

        """
    ),
    Case(
      testDescription: "a key without a value keeps the comment below it",
      before: "plan: 1\ntargets:\n  # none yet\nfeedback:\n",
      after: nil
    ),
    Case(
      testDescription: "a line to the editor stays at the top",
      before: "# yaml-language-server: $schema=x.json\n# whose\npupil: P0402\nplan: 1\n",
      after: "# yaml-language-server: $schema=x.json\nplan: 1\n# whose\npupil: P0402\n"
    ),
    Case(
      testDescription: "line endings and the byte order mark stay",
      before: "\u{FEFF}plan: 1\r\nhelps:\r\n- one\r\n- |\r\n  two\r\n  three",
      after: "\u{FEFF}plan: 1\r\nhelps:\r\n  - one\r\n  - |-\r\n    two\r\n    three\r\n"
    ),
    Case(
      testDescription: "keys of a school's own choosing keep their order",
      kind: .school,
      before: "rules: {short-meeting: ADVICE, no-home-action: Off}\nname: Elmbrook\nschool: 1\n",
      after: "school: 1\nname: Elmbrook\nrules: {short-meeting: advice, no-home-action: off}\n"
    ),
    Case(testDescription: "nothing at all", before: "", after: nil),
    Case(testDescription: "comments alone", before: "#one\n\n\n   # two\n", after: nil),
  ]

  @Test(arguments: cases) func layoutHolds(_ example: Case) {
    let formatter = Formatter()
    let bytes = Array(example.before.utf8)
    let expected = example.after ?? example.before
    switch formatter.format(bytes, as: example.kind) {
    case .unchanged: #expect(example.after == nil, "it was to be changed")
    case .changed(let text):
      #expect(String(decoding: text, as: UTF8.self) == expected)
      if case .changed(let again) = formatter.format(text, as: example.kind) {
        Issue.record("a second run changes it again:\n\(String(decoding: again, as: UTF8.self))")
      }
    case .leftAlone(let finding): Issue.record("left alone: \(finding.message)")
    }
  }

  @Test(arguments: [
    ("strengths:Loves water", "missing-space"),
    ("specifc: x", "unknown-key"),
    ("pupil: P0402\npupil: P0403", "duplicate-key"),
    ("\thelps: x", "tab-indent"),
    ("pupil_voice: {how: talking, says: yes, she said}", "text-cut"),
    ("strengths: &a x", "alias-or-anchor"),
    ("? pupil\n: P0402", "not-readable"),
    ("pupil: P0402\n---\nplan: 1", "several-documents"),
    ("strengths: one\u{2028}two", "unusual-line-break"),
  ])
  func fileInDoubtIsLeftAlone(_ text: String, _ rule: String) {
    guard case .leftAlone(let finding) = Formatter().format(Array("plan: 1\n\(text)\n".utf8), as: .plan)
    else {
      Issue.record("it was not left alone")
      return
    }
    #expect(finding.rule == rule)
  }

  // Counted from the line's start for each record, this hangs, which is what the limit is for.
  @Test(.timeLimit(.minutes(3))) func manyRecordsOnOneLineAreLaidOut() {
    let entries = (0..<8_000).map { "P\(10_000 + $0): {need: ASD, history: []}" }.joined(separator: ", ")
    let text = Array("register: 1\npupils: {\(entries)}\n".utf8)
    guard case .changed = Formatter().format(text, as: .register) else {
      Issue.record("it was not laid out")
      return
    }
  }

  @Test func everySampleIsLaidOutAlready() throws {
    let formatter = Formatter()
    for file in try SampleFiles.all() {
      switch formatter.format(file.bytes, as: file.kind) {
      case .unchanged: break
      case .changed(let text):
        Issue.record("\(LineDiff(from: file.bytes, to: text).unified(path: file.name))")
      case .leftAlone(let finding): Issue.record("\(file): \(finding.message)")
      }
    }
  }
}
