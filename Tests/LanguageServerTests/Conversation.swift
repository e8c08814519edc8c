import Foundation
import LanguageServer
import PlanModel
import TestSupport
import Testing

/// A client's side of a session with the server, over a small school on the disk.
final class Conversation {
  let server = Server(
    world: Server.World(today: { CalendarDate(iso: "2025-11-03") ?? CalendarDate(dayNumber: 0) }, cores: 1)
  )
  let folder: TemporaryFolder
  private var number = 0

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.write(Self.school)
    try folder.write(files)
  }

  static let plan = "plans/2025-26/autumn/3-oak/P0402.yaml"

  private static let school = [
    "plans/school.yaml": """
    school: 1
    name: Elm School
    staff:
      T12: {role: class teacher}
    years:
      2025-26:
        classes:
          3-oak: {year_groups: [3], teachers: [T12]}
        terms:
          summer: {from: 2025-04-20, to: 2025-07-20}
          autumn: {from: 2025-09-03, to: 2025-12-19, review_by: 2025-12-12}

    """,
    "plans/register.yaml": """
    register: 1
    pupils:
      P0402:
        need: ASD
        ehcp: {outcomes: {E1: He will say what he needs}}
        history: [{from: 2025-04-20, status: E, year_group: 3, class: 3-oak}]

    """,
    "templates/questions/ks2.yaml": """
    questions: 1
    stage: KS2
    ask:
      - What is going well for you?
      - What gets in the way?

    """,
  ]

  func uri(_ name: String) -> String {
    "file://" + (folder.path + "/" + name).replacingOccurrences(of: " ", with: "%20")
  }

  /// Sends a message and gives what comes back, the diagnostics among it.
  @discardableResult
  func send(_ message: [String: Any]) throws -> [[String: Any]] {
    var message = message
    message["jsonrpc"] = "2.0"
    return try receive(Array(try JSONSerialization.data(withJSONObject: message)))
  }

  func receive(_ bytes: [UInt8]) throws -> [[String: Any]] {
    try (server.receive(bytes) + server.settle()).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  func request(_ method: String, _ parameters: [String: Any] = [:]) throws -> Any? {
    number += 1
    let answers = try send(["id": number, "method": method, "params": parameters])
    let answer = try #require(answers.first { $0["id"] as? Int == number })
    return answer["result"] ?? answer["error"]
  }

  @discardableResult
  func notify(_ method: String, _ parameters: [String: Any]) throws -> [[String: Any]] {
    try send(["method": method, "params": parameters])
  }

  @discardableResult
  func initialize(_ capabilities: [String: Any] = Conversation.snippets) throws -> [String: Any]? {
    let result = try request("initialize", ["capabilities": capabilities]) as? [String: Any]
    try notify("initialized", [:])
    return result
  }

  static var snippets: [String: Any] {
    ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]]
  }

  /// Opens a document; what is found in it.
  @discardableResult
  func open(_ text: String, as name: String = Conversation.plan) throws -> [[String: Any]] {
    let item: [String: Any] = ["uri": uri(name), "languageId": "yaml", "version": 1, "text": text]
    return try diagnostics(try notify("textDocument/didOpen", ["textDocument": item]), name)
  }

  @discardableResult
  func change(_ name: String = Conversation.plan, version: Int, _ changes: [[String: Any]]) throws
    -> [[String: Any]]
  {
    let document: [String: Any] = ["uri": uri(name), "version": version]
    let answers = try notify(
      "textDocument/didChange",
      ["textDocument": document, "contentChanges": changes]
    )
    return try diagnostics(answers, name)
  }

  /// What was published of a document.
  func diagnostics(_ messages: [[String: Any]], _ name: String) throws -> [[String: Any]] {
    let published = messages.compactMap { $0["params"] as? [String: Any] }
      .last { $0["uri"] as? String == uri(name) }
    return try #require(published?["diagnostics"] as? [[String: Any]], "nothing was published of \(name)")
  }

  /// Asks at the mark ‸ of a text, which is what the document holds without it.
  func ask(_ what: String, _ marked: String, in name: String = Conversation.plan) throws -> Any? {
    let place = try #require(marked.range(of: "‸")).lowerBound
    let before = marked[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    try open(marked.replacingOccurrences(of: "‸", with: ""), as: name)
    return try request(
      "textDocument/\(what)",
      [
        "textDocument": ["uri": uri(name)],
        "position": ["line": before.count - 1, "character": before.last?.utf16.count ?? 0],
      ]
    )
  }

  func completions(_ marked: String, in name: String = Conversation.plan) throws -> [[String: Any]] {
    let list = try ask("completion", marked, in: name) as? [String: Any]
    return list?["items"] as? [[String: Any]] ?? []
  }

  func labels(_ marked: String, in name: String = Conversation.plan) throws -> [String] {
    try completions(marked, in: name).compactMap { $0["label"] as? String }
  }
}
