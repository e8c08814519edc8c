import Foundation
import Testing

/// Files that tests compare with, beside the tests; `RECORD_SNAPSHOTS=1` writes them and fails.
enum Snapshots {
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

  /// The package's own folder.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func expect(
    _ text: String,
    equals name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = package.appendingPathComponent("Tests/DocumentsTests/Snapshots/\(name)")
    try expect(text, equals: file, sourceLocation: sourceLocation)
  }

  static func expect(_ text: String, equals file: URL, sourceLocation: SourceLocation) throws {
    if isRecording {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("written: \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == expected,
      "\(file.lastPathComponent) differs; RECORD_SNAPSHOTS=1 writes it anew",
      sourceLocation: sourceLocation
    )
  }
}
