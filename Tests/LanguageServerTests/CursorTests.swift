import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import LanguageServer

@Suite struct CursorTests {
  /// Each text with a mark, and the way to it; what stands in `<>` is the kind of place.
  private static let cases: [(text: String, place: String)] = [
    ("‸", "<key>"),
    ("plan: 1\npu‸", "<key>"),
    ("plan: 1\npu‸\ntargets: []", "<key>"),
    ("targets:\n‸", "<key>"),
    ("targets:\n  ‸", "targets <item>"),
    ("targets:\n  - ‸", "targets - <key>"),
    ("targets:\n- ‸", "targets - <key>"),
    ("targets:\n  - id: x\n    ‸", "targets - <key>"),
    ("targets:\n  - id: x\n    ar‸\n    set: 2025-09-01", "targets - <key>"),
    ("targets:\n  - id: x\n    area: ‸", "targets - area <value>"),
    ("targets:\n  - id: x\n    area:‸", "targets - area <value>"),
    ("targets:\n  - id: x\n    measurable:\n      ‸", "targets - measurable <key>"),
    ("targets:\n  - id: x\n  ‸", "targets <item>"),
    (
      "targets:\n  - id: x\n    provision:\n      - what: a\n        who: ‸",
      "targets - provision - who <value>"
    ),
    ("targets:\n  - provision:\n      - {what: a, wh‸", "targets - provision - <key>"),
    ("targets:\n  - provision:\n      - {what: it's, who: ‸}", "targets - provision - who <value>"),
    (
      "targets:\n  - provision:\n      - {what: \"a, b\",\n         who: ‸}",
      "targets - provision - who <value>"
    ),
    ("meetings:\n  - kind: [small steps, ‸", "meetings - kind - <value>"),
    ("meetings:\n  - present:\n      - mo‸", "meetings - present - <value>"),
    ("pupil_voice:\n  ‸", "pupil_voice <key>"),
    ("pupil_voice:\n  - ‸", "pupil_voice - <key>"),
    ("strengths: >-\n  Likes a: ‸ b\npupil: P1", "strengths <text>"),
    ("strengths: >-\n  Likes\n‸", "<key>"),
    ("# a note: here\nplan: ‸", "plan <value>"),
    ("targets:\n  - id: x\n    # ar: e\n    ‸\n    set: 2025-09-01", "targets - <key>"),
    ("nobody:\n  knows: ‸", "nobody knows <text>"),
    ("advice: [{from: ‸", "advice - from <value>"),
  ]

  @Test(arguments: cases.indices) func placeIsTold(_ number: Int) throws {
    let (marked, expected) = Self.cases[number]
    let place = try #require(marked.range(of: "‸")).lowerBound
    let text = String(marked[..<place] + marked[marked.index(after: place)...])
    let source = SourceText(path: "", text: text)
    let cursor = Cursor(source, at: marked[..<place].utf8.count, kind: .plan)
    #expect(Self.words(cursor) == expected, "\(marked)")
  }

  private static func words(_ cursor: Cursor) -> String {
    let kind =
      switch cursor.place {
      case .key: "<key>"
      case .item: "<item>"
      case .value: "<value>"
      case .text: "<text>"
      }
    return (cursor.path.map { $0 ?? "-" } + [kind]).joined(separator: " ")
  }

  @Test func keysThatAreThereAreKnownAboveAndBelow() throws {
    let text = "targets:\n  - id: x\n    \n    area: y\n  - set: z\n"
    let cursor = Cursor(SourceText(path: "", text: text), at: 23, kind: .plan)
    guard case .key(_, let present) = cursor.place else { throw NoKey() }
    #expect(present == ["id", "area"])
  }

  private struct NoKey: Error {}

  /// Wherever somebody clicks, in whatever text, the server goes on.
  @Test(arguments: [
    "", "\n", "-", "- - -", "[", "{", "{{{{", "]}", ":", ": :", "a:\n\t- b", "\u{FEFF}plan: 1", "'", "\"",
    "a: [b, {c: d", "\r", "\r\n\r\n", "- {", "? a\n: b", "a: |\n b\n  c\n d: e", "Zoë: 🦊\n  🦊: ë",
  ])
  func everyPlaceOfEveryTextIsSomething(_ text: String) {
    let source = SourceText(path: "", text: text)
    for offset in 0...source.bytes.count { _ = Cursor(source, at: offset, kind: .plan) }
  }
}
