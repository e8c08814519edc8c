internal import Foundation
package import Testing

/// Compares a text with the file of that name in the `Snapshots` folder beside the test.
///
/// With RECORD_SNAPSHOTS set, the file is written instead, and the test fails to say so.
package func expectSnapshot(
  _ text: String,
  named name: String,
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    let before = FileManager.default.contents(atPath: file.path)
    try Data(text.utf8).write(to: file)
    #expect(before == Data(text.utf8), "\(name) was recorded", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(text == expected, "\(name): record it anew if the change is meant", sourceLocation: sourceLocation)
}
