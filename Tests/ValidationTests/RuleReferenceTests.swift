import Foundation
import Testing
import Validation

@Suite struct RuleReferenceTests {
  @Test func referenceSaysWhatTheRulesSay() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/rules.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(RuleExplanation.reference.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == RuleExplanation.reference, "docs/rules.md is out of date: run with RECORD_SNAPSHOTS=1")
  }
}
