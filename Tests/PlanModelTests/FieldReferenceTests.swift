import Foundation
import PlanModel
import Testing

@Suite struct FieldReferenceTests {
  @Test func referenceSaysWhatTheReadersSay() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/fields.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(FieldReference.markdown.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == FieldReference.markdown, "docs/fields.md is out of date: run with RECORD_SNAPSHOTS=1")
  }
}
