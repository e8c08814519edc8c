import Foundation
import TestSupport
import Testing

/// What the pages under `docs/` show is what the program says.
///
/// Each block that begins with `$ smallsteps` and names its day (`--today`) is run on the example school.
/// `RECORD_SNAPSHOTS=1` writes the blocks anew.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let pages: [String] = {
    // Without the folder there is nothing to hold against it.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs")) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test(arguments: pages) func blocksSayWhatTheProgramSays(_ page: String) throws {
    let path = Self.root.path + "/docs/" + page
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var written = ""
    var rest = text[...]
    let opening = "```console\n$ smallsteps "
    while let start = rest.range(of: opening), let end = rest[start.upperBound...].range(of: "\n```") {
      written += rest[..<start.lowerBound]
      let block = rest[start.lowerBound..<end.upperBound]
      let command = rest[start.upperBound...].prefix { $0 != "\n" }
      written += command.contains("--today ") ? try Self.answered(String(command), opening) : String(block)
      rest = rest[end.upperBound...]
    }
    written += rest
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try written.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == written, "docs/\(page) is out of date: run with RECORD_SNAPSHOTS=1")
  }

  /// The block of a command with what the program writes.
  private static func answered(_ command: String, _ opening: String) throws -> String {
    let arguments = command.split(separator: " ").map(String.init)
    let output = try Program.run(arguments, in: root.path).output
    return opening + command + "\n" + output + "```"
  }
}
