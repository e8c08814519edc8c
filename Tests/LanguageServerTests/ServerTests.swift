import Foundation
import LanguageServer
import Testing

@Suite struct ServerTests {
  @Test func lifecycleIsKept() throws {
    let talk = try Conversation()
    #expect((try talk.request("textDocument/hover") as? [String: Any])?["code"] as? Int == -32_002)
    let capabilities = try talk.initialize()?["capabilities"] as? [String: Any]
    #expect(capabilities?["positionEncoding"] as? String == "utf-16")
    #expect((try talk.request("initialize") as? [String: Any])?["code"] as? Int == -32_600)
    #expect((try talk.request("no/such/method") as? [String: Any])?["code"] as? Int == -32_601)
    #expect((try talk.request("textDocument/hover") as? [String: Any])?["code"] as? Int == -32_602)
    _ = try talk.request("shutdown")
    #expect((try talk.request("textDocument/hover") as? [String: Any])?["code"] as? Int == -32_600)
    #expect(!talk.server.end.isOver)
    try talk.send(["method": "exit"])
    #expect(talk.server.end == (true, true))
  }

  @Test func anEndThatWasNotAnnouncedIsNotOrderly() throws {
    let talk = try Conversation()
    try talk.send(["method": "exit"])
    #expect(talk.server.end == (true, false))
  }

  @Test(arguments: [
    "", "nonsense", "[]", "17", "{}", "{\"id\": 1.5, \"method\": \"x\"}", "\u{FFFD}", "{\"method\": 3}",
  ])
  func garbageIsAnsweredWithAnError(_ text: String) throws {
    let talk = try Conversation()
    try talk.initialize()
    let answers = try talk.receive(Array(text.utf8))
    #expect(answers.count == 1)
    #expect(answers.first?["error"] != nil)
    #expect(try talk.open("plan: 1\npupil: P0402\n").isEmpty == false)
  }

  @Test func notificationsThatNobodyKnowsAreNotAnswered() throws {
    let talk = try Conversation()
    try talk.initialize()
    #expect(try talk.notify("$/setTrace", ["value": "off"]).isEmpty)
    #expect(try talk.notify("textDocument/didOpen", ["nonsense": 1]).isEmpty)
    #expect(try talk.send(["id": 7, "result": NSNull()]).isEmpty)
  }

  /// A request is one file and one line: whoever forgets the line is told here.
  @Test func everyFileOfRequestsIsAnswered() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/LanguageServer/Requests").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("Request") }.map { $0.replacingOccurrences(of: ".swift", with: "") }
    #expect(names.count >= 7)
    for name in names where name != "Shutdown" {
      let method = name.prefix(1).lowercased() + name.dropFirst()
      let talk = try Conversation()
      try talk.initialize()
      for full in [method, "textDocument/\(method)"]
      where full == "initialize" || full.contains("/") && name != "Initialize" {
        let error = try talk.request(full) as? [String: Any]
        #expect(error?["code"] as? Int != -32_601, "\(name).swift is not in Request.all")
      }
    }
  }
}
