import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticsTests {
  private static let sound = "plan: 1\npupil: P0402\nstrengths: Zoë 🦊 likes it\n"

  private func codes(_ found: [[String: Any]]) -> [String] { found.compactMap { $0["code"] as? String } }

  @Test func whatOneTypesIsChecked() throws {
    let talk = try Conversation()
    try talk.initialize()
    #expect(try codes(talk.open(Self.sound)).contains("unknown-key") == false)
    // Behind the fox, which counts for two.
    let change: [String: Any] = [
      "range": ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 18]],
      "text": "strenghts: Zoë 🦊 is",
    ]
    let found = try talk.change(version: 2, [change])
    let unknown = try #require(found.first { $0["code"] as? String == "unknown-key" })
    let range = unknown["range"] as? [String: [String: Int]]
    #expect(range?["start"] == ["line": 2, "character": 0])
    #expect(range?["end"] == ["line": 2, "character": 9])
    #expect((unknown["message"] as? String)?.contains("did you mean `strengths:`?") == true)
    let mended = try talk.change(version: 3, [["text": Self.sound]])
    #expect(!codes(mended).contains("unknown-key"))
  }

  @Test func changesFollowOneAnother() throws {
    let talk = try Conversation()
    try talk.initialize()
    try talk.open("plan: 1\n")
    func insert(_ text: String, at character: Int) -> [String: Any] {
      let place = ["line": 1, "character": character]
      return ["range": ["start": place, "end": place], "text": text]
    }
    let found = try talk.change(version: 2, [insert("x", at: 0), insert(": 1", at: 1), insert("y", at: 1)])
    let unknown = try #require(found.first { $0["code"] as? String == "unknown-key" })
    let range = unknown["range"] as? [String: [String: Int]]
    #expect(range?["end"] == ["line": 1, "character": 2])
  }

  @Test func versionsAreStampedAndClosingClears() throws {
    let talk = try Conversation()
    try talk.initialize()
    try talk.open("plan: 2\npupil: P0402\n")
    let document: [String: Any] = ["uri": talk.uri(Conversation.plan), "version": 9]
    let answers = try talk.notify(
      "textDocument/didChange",
      ["textDocument": document, "contentChanges": [["text": "plan: 3\n"]]]
    )
    #expect((answers.first?["params"] as? [String: Any])?["version"] as? Int == 9)
    let closing = try talk.notify(
      "textDocument/didClose",
      ["textDocument": ["uri": talk.uri(Conversation.plan)]]
    )
    #expect(try talk.diagnostics(closing, Conversation.plan).isEmpty)
  }

  @Test func rulesAcrossPlansSpeakOfTheOpenOne() throws {
    let other = "plans/2025-26/autumn/2-fir/P0402.yaml"
    let talk = try Conversation([other: "plan: 1\npupil: P0402\n"])
    try talk.initialize()
    #expect(try codes(talk.open(Self.sound)).contains("two-plans"))
    try FileManager.default.removeItem(atPath: talk.folder.path + "/" + other)
    let answers = try talk.notify(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": talk.uri(other), "type": 3]]]
    )
    #expect(!codes(try talk.diagnostics(answers, Conversation.plan)).contains("two-plans"))
  }

  /// Rules across plans are asked again on saving; until then what they said stays with its words.
  @Test func whatWasFoundAcrossPlansMovesAlong() throws {
    let talk = try Conversation(["plans/2025-26/autumn/2-fir/P0402.yaml": "plan: 1\npupil: P0402\n"])
    try talk.initialize()
    func line(_ found: [[String: Any]]) -> Int? {
      let found = found.first { $0["code"] as? String == "two-plans" }
      return (found?["range"] as? [String: [String: Int]])?["start"]?["line"]
    }
    #expect(line(try talk.open(Self.sound)) == 1)
    #expect(line(try talk.change(version: 2, [["text": "# a note\n" + Self.sound]])) == 2)
    let saving = try talk.notify(
      "textDocument/didSave",
      ["textDocument": ["uri": talk.uri(Conversation.plan)]]
    )
    #expect(line(try talk.diagnostics(saving, Conversation.plan)) == 2)
  }

  @Test func withoutASchoolTheShapeIsStillChecked() throws {
    let talk = try Conversation()
    try FileManager.default.removeItem(atPath: talk.folder.path + "/plans/school.yaml")
    try talk.initialize()
    let item: [String: Any] = [
      "uri": talk.uri(Conversation.plan), "version": 1, "text": "plan: 1\npupil: P0402\nstrenghts: x\n",
    ]
    let answers = try talk.notify("textDocument/didOpen", ["textDocument": item])
    let told = answers.filter { $0["method"] as? String == "window/showMessage" }
    #expect(told.count == 1)
    #expect(codes(try talk.diagnostics(answers, Conversation.plan)) == ["unknown-key"])
    // Once is enough.
    let second = try talk.notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": talk.uri("plans/2025-26/autumn/3-oak/P0409.yaml"), "version": 1, "text": ""]]
    )
    #expect(!second.contains { $0["method"] as? String == "window/showMessage" })
  }

  @Test func otherFilesOfASchoolAreChecked() throws {
    let talk = try Conversation()
    try talk.initialize()
    #expect(
      codes(try talk.open("register: 1\npupil: {}\n", as: "plans/register.yaml")).contains("unknown-key")
    )
    #expect(
      codes(try talk.open("questions: 1\nstage: KS9\n", as: "templates/questions/ks1.yaml")) == [
        "unknown-word"
      ]
    )
  }

  @Test func filesOfOthersAreLeftAlone() throws {
    let talk = try Conversation()
    try talk.initialize()
    for name in ["docker-compose.yaml", "plans/notes.txt"] {
      let item: [String: Any] = ["uri": talk.uri(name), "version": 1, "text": "a: [\n"]
      #expect(try talk.notify("textDocument/didOpen", ["textDocument": item]).isEmpty)
    }
    let untitled: [String: Any] = ["uri": "untitled:Untitled-1", "version": 1, "text": "plan: 1"]
    #expect(try talk.notify("textDocument/didOpen", ["textDocument": untitled]).isEmpty)
  }
}
