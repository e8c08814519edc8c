import Diagnostics
import Formatting
import PlanModel
import Testing

/// What is mended without asking, and what is not.
@Suite struct FixerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var after: String
    var rules: [String]
    var kind = FileKind.plan
  }

  static let cases = [
    Case(
      testDescription: "a British date",
      before: "plan: 1\ntold_pupil: 12/09/2025  # by her teacher\n",
      after: "plan: 1\ntold_pupil: 2025-09-12  # by her teacher\n",
      rules: ["british-date"]
    ),
    Case(
      testDescription: "a misspelt key",
      before: "plan: 1\nstrenghts: Loves water\n",
      after: "plan: 1\nstrengths: Loves water\n",
      rules: ["unknown-key"]
    ),
    Case(
      testDescription: "a misspelt word",
      before: "plan: 1\nmeetings:\n  - kind: small stepps\n",
      after: "plan: 1\nmeetings:\n  - kind: small steps\n",
      rules: ["unknown-word"]
    ),
    Case(
      testDescription: "a missing space, and a date that it hid",
      before: "plan: 1\ntold_pupil:12/9/2025\nhelps: x\n",
      after: "plan: 1\ntold_pupil: 2025-09-12\nhelps: x\n",
      rules: ["missing-space", "british-date"]
    ),
    Case(
      testDescription: "tabs",
      before: "plan: 1\r\npupil_voice:\r\n\tdate: 2025-09-18\r\n\thow: talking\r\nhelps: x\r\n",
      after: "plan: 1\r\npupil_voice:\r\n  date: 2025-09-18\r\n  how: talking\r\nhelps: x\r\n",
      rules: ["tab-indent"]
    ),
    Case(
      testDescription: "curly quotation marks around a text",
      before: "plan: 1\nstrengths: “Loves water”\nhelps: [“a bell, a board”]\n",
      after: "plan: 1\nstrengths: Loves water\nhelps: [“a bell, a board”]\n",
      rules: ["curly-quotes"]
    ),
    Case(
      testDescription: "a text that begins with @",
      before: "plan: 1\nstrengths: @home she sings\n",
      after: "plan: 1\nstrengths: \"@home she sings\"\n",
      rules: ["reserved-character"]
    ),
    Case(
      testDescription: "the same line twice",
      before: "plan: 1\nhelps: A bell\nstrengths: Sings\nhelps: A bell\n# end\n",
      after: "plan: 1\nhelps: A bell\nstrengths: Sings\n# end\n",
      rules: ["duplicate-key"]
    ),
    Case(
      testDescription: "an invisible line break",
      before: "plan: 1\nstrengths: Sings\u{2028}loudly\n",
      after: "plan: 1\nstrengths: Sings loudly\n",
      rules: ["unusual-line-break"]
    ),
    Case(
      testDescription: "several at once, comments and byte order mark kept",
      before:
        "\u{FEFF}plan: 1 # one\n# two\ntold_pupil: 1 Sept 2025\nmeetings:\n  - kind: small steps\n    heldd: 22.9.25\n    # three\n",
      after:
        "\u{FEFF}plan: 1 # one\n# two\ntold_pupil: 2025-09-01\nmeetings:\n  - kind: small steps\n    held: 2025-09-22\n    # three\n",
      rules: ["british-date", "british-date", "unknown-key"]
    ),
    Case(
      testDescription: "a missing space in a file of another kind",
      before:
        "register: 1\npupils:\n  P0402:\n    need:ASD\n    history:\n      - {from: 3/9/2025, status: K, year_group: 3, class: 3-oak}\n",
      after:
        "register: 1\npupils:\n  P0402:\n    need: ASD\n    history:\n      - {from: 2025-09-03, status: K, year_group: 3, class: 3-oak}\n",
      rules: ["british-date", "missing-space"],
      kind: .register
    ),
  ]

  @Test(arguments: cases) func certainMendIsMade(_ example: Case) {
    let outcome = Fixer().fix(Array(example.before.utf8), as: example.kind, path: "file.yaml")
    #expect(String(decoding: outcome.text, as: UTF8.self) == example.after)
    #expect(outcome.mended.map(\.rule).sorted() == example.rules.sorted())
    #expect(outcome.mended.allSatisfy { $0.path == "file.yaml" && $0.range != nil })
  }

  /// Guesses, and mends that would lose something.
  @Test(arguments: [
    "told_pupil: 9/22/2025",
    "told_pupil: 30/2/2025",
    "meetings:\n  - kind: meeting",
    "targets:\n  - id: one\n    review: {outcome: unachieved}",
    "helps: A bell\nhelps: A board",
    "helps: A bell\nhelps: A bell  # louder",
    "strengths: “Yes” and “no”",
    "strengths: Mum said: he sings",
    "wibble: x",
    "targets:\n  - id: one\n\tarea: cognition and learning",
    "strengths: \"open",
    "strengths: text #cut",
  ])
  func guessIsNotMade(_ text: String) {
    let bytes = Array("plan: 1\n\(text)\n".utf8)
    let outcome = Fixer().fix(bytes, as: .plan, path: "file.yaml")
    #expect(outcome.text == bytes, "\(String(decoding: outcome.text, as: UTF8.self))")
    #expect(outcome.mended.isEmpty)
  }

  @Test func manyMendsOfOneFileAreMadeTogether() {
    var text = "contacts: 1\nentries:\n"
    for number in 0..<3000 { text += "  - {pupil: P\(number), date: 1/9/2025, by: admin, how: telephone}\n" }
    let outcome = Fixer().fix(Array(text.utf8), as: .contacts, path: "contacts.yaml")
    #expect(outcome.mended.count == 3000)
    #expect(!outcome.text.contains(UInt8(ascii: "/")))
  }
}
