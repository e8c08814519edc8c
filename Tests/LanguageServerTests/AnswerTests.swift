import Foundation
import Testing

@Suite struct AnswerTests {
  private func talk(_ files: [String: String] = [:]) throws -> Conversation {
    let talk = try Conversation(files)
    try talk.initialize()
    return talk
  }

  private static let last = [
    "plans/2025-26/summer/3-oak/P0402.yaml": """
    plan: 1
    pupil: P0402
    targets:
      - id: asks-for-help
        area: communication and interaction

    """
  ]

  @Test func keysAreThoseThatAreNotThereYet() throws {
    let labels = try talk().labels("plan: 1\npupil: P0402\n‸\ntargets: []\n")
    #expect(labels.first == "strengths")
    #expect(!labels.contains("pupil") && !labels.contains("targets") && labels.contains("meetings"))
  }

  @Test func aWholeTargetIsOneCompletion() throws {
    let item = try #require(try talk().completions("targets:\n  ‸\n").first)
    #expect(item["label"] as? String == "- target")
    let text = try #require((item["textEdit"] as? [String: Any])?["newText"] as? String)
    #expect(text.hasPrefix("- id: $1\n  area: ${2|communication and interaction,"))
    #expect(text.contains("\n  measurable:\n    baseline: $"))
  }

  @Test func withoutSnippetsNothingButTheKeyIsWritten() throws {
    let talk = try Conversation()
    try talk.initialize([:])
    let items = try talk.completions("targets:\n  - id: x\n    meas‸\n")
    let measurable = try #require(items.first { $0["label"] as? String == "measurable" })
    #expect((measurable["textEdit"] as? [String: Any])?["newText"] as? String == "measurable:")
    #expect(measurable["insertTextFormat"] as? Int == 1)
  }

  @Test(arguments: [
    ("targets:\n  - area: ‸\n", "social, emotional and mental health"),
    ("targets:\n  - ehcp_outcome: ‸\n", "E1"),
    ("targets:\n  - carried_from: ‸\n", "summer/asks-for-help"),
    ("targets:\n  - id: one\n  - id: two\n    replaces: ‸\n", "one"),
    ("targets:\n  - time_bound: ‸\n", "2025-12-12"),
    ("targets:\n  - id: x\n    accept:\n      - rule: ‸\n", "soft-quantity"),
    ("pupil_voice:\n  answers:\n    - ask: ‸\n", "What gets in the way?"),
    ("meetings:\n  - held: ‸\n", "2025-11-03"),
    ("meetings:\n  - follow_up: [{by: ‸}]\n", "T12"),
    ("pupil: ‸\n", "P0402"),
  ])
  func valuesAreProposed(_ marked: String, _ label: String) throws {
    #expect(try talk(Self.last).labels("plan: 1\n" + marked).contains(label))
  }

  @Test func questionsThatWereAskedAreNotAskedAgain() throws {
    let labels = try talk().labels(
      "pupil_voice:\n  answers:\n    - {ask: What is going well for you?, say: x}\n    - ask: ‸\n"
    )
    #expect(labels == ["What gets in the way?"])
  }

  @Test func wordsThatABracketWouldCutAreQuoted() throws {
    let items = try talk().completions("targets:\n  - {area: ‸}\n")
    let texts = items.compactMap { ($0["textEdit"] as? [String: Any])?["newText"] as? String }
    #expect(texts.contains("\"social, emotional and mental health\""))
  }

  @Test func idsAreProposedInOtherFiles() throws {
    let talk = try talk()
    #expect(
      try talk.labels("contacts: 1\nentries:\n  - pupil: ‸\n", in: "plans/2025-26/autumn/contacts.yaml") == [
        "P0402"
      ]
    )
    let place = "plans/2025-26/autumn/moderation/P0402.yaml"
    #expect(try talk.labels("moderation: 1\njudgements:\n  - by: ‸\n", in: place).contains("T12"))
    #expect(try talk.labels("people: 1\npupils:\n  ‸\n", in: "plans/people.yaml") == ["P0402"])
  }

  @Test func hoverExplainsFieldsFindingsAndPupils() throws {
    let talk = try talk()
    func hover(_ marked: String) throws -> String {
      let answer = try talk.ask("hover", marked) as? [String: Any]
      return (answer?["contents"] as? [String: Any])?["value"] as? String ?? ""
    }
    #expect(try hover("targets:\n  - id: x\n    rele‸vant: y\n").contains("Why it matters to the pupil"))
    #expect(try hover("targets:\n  - id: x\n    area: sp‸ech\n").contains("`unknown-word`"))
    #expect(try hover("plan: 1\npupil: P04‸02\n").contains("3-oak, year 3, E, ASD"))
    #expect(try hover("# noth‸ing\n").isEmpty)
  }

  @Test func aCertainMendIsAnAction() throws {
    let talk = try talk()
    try talk.open("plan: 1\npupil: P0402\ntold_pupil: 12/11/2025\n")
    let place: [String: Any] = ["line": 2, "character": 14]
    let answer = try talk.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": talk.uri(Conversation.plan)], "range": ["start": place, "end": place],
        "context": ["diagnostics": [Any]()],
      ]
    )
    let action = try #require((answer as? [[String: Any]])?.first)
    #expect(action["title"] as? String == "write 2025-11-12")
    let changes = (action["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]]
    #expect(changes?[talk.uri(Conversation.plan)]?.first?["newText"] as? String == "2025-11-12")
  }

  @Test func everythingThatIsCertainIsOneAction() throws {
    let talk = try talk()
    try talk.open("plan: 1\npupil: P0402\nstrenghts: Zoë 🦊\ntold_pupil: 12/11/2025\n")
    let place: [String: Any] = ["line": 0, "character": 0]
    let answer = try talk.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": talk.uri(Conversation.plan)], "range": ["start": place, "end": place],
        "context": ["diagnostics": [Any](), "only": ["source.fixAll"]],
      ]
    )
    let actions = answer as? [[String: Any]] ?? []
    #expect(actions.compactMap { $0["kind"] as? String } == ["source.fixAll"])
    let changes = (actions.first?["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]]
    let edit = changes?[talk.uri(Conversation.plan)]?.first
    #expect(edit?["newText"] as? String == "strengths: Zoë 🦊\ntold_pupil: 2025-11-12\n")
  }

  @Test func formattingChangesTheLinesThatDiffer() throws {
    let talk = try talk()
    func formatted(_ text: String) throws -> [[String: Any]]? {
      try talk.open(text)
      return try talk.request(
        "textDocument/formatting",
        ["textDocument": ["uri": talk.uri(Conversation.plan)], "options": ["tabSize": 2]]
      ) as? [[String: Any]]
    }
    let edits = try formatted("plan: 1\npupil: P0402\ntold_pupil:   2025-11-12\n")
    #expect(edits?.count == 1)
    #expect(edits?.first?["newText"] as? String == "told_pupil: 2025-11-12\n")
    #expect(try formatted("plan: 1\npupil: P0402\n")?.isEmpty == true)
    // A file whose shape is in doubt is left as it is.
    #expect(try formatted("plan: 1\npupil: P0402\nstrengths: [\n") == nil)
  }

  @Test func definitionsLeadToThePlanBeforeAndTheRegister() throws {
    let talk = try talk(Self.last)
    func places(_ marked: String) throws -> [String] {
      let answer = try talk.ask("definition", marked) as? [[String: Any]] ?? []
      return answer.compactMap { location in
        let start = (location["range"] as? [String: [String: Int]])?["start"]
        let name = (location["uri"] as? String)?.components(separatedBy: "/plans/").last
        return "\(name ?? ""):\((start?["line"] ?? -1) + 1)"
      }
    }
    #expect(
      try places("plan: 1\npupil: P0‸402\n") == ["2025-26/summer/3-oak/P0402.yaml:2", "register.yaml:3"]
    )
    #expect(
      try places("plan: 1\npupil: P0402\ntargets:\n  - id: x\n    carried_from: summer/asks-‸for-help\n")
        == ["2025-26/summer/3-oak/P0402.yaml:4"]
    )
    #expect(
      try places("plan: 1\ntargets:\n  - id: one\n  - id: two\n    replaces: o‸ne\n")
        == ["2025-26/autumn/3-oak/P0402.yaml:3"]
    )
    #expect(
      try places("plan: 1\nmeetings:\n  - {kind: school, follow_up: [{by: T1‸2}]}\n") == ["school.yaml:4"]
    )
  }

  @Test func symbolsAreThePartsOfThePlan() throws {
    let talk = try talk()
    try talk.open(
      "plan: 1\npupil: P0402\nparent_voice: {from: mother, says: x}\nmeetings:\n  - kind: small steps\n"
        + "targets:\n  - id: asks-for-help\n    review: {outcome: achieved}\n"
    )
    let answer = try talk.request(
      "textDocument/documentSymbol",
      ["textDocument": ["uri": talk.uri(Conversation.plan)]]
    )
    let symbols = answer as? [[String: Any]] ?? []
    #expect(
      symbols.compactMap { $0["name"] as? String }
        == ["voice: mother", "meeting: small steps", "target: asks-for-help"]
    )
    let review = (symbols.last?["children"] as? [[String: Any]])?.first
    #expect(review?["name"] as? String == "review")
  }
}
