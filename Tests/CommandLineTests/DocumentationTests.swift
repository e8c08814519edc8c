import Foundation
import TestSupport
import Testing

/// What README.md and the pages under `docs/` show is what the program says.
///
/// Each block that begins with `$ smallsteps` and names its day (`--today`) is run on a copy of the example
/// school; `init`, which asks questions of a person, is left out.
/// `RECORD_SNAPSHOTS=1` writes the blocks anew.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let pages: [String] = {
    // Without the folder there is nothing to hold against it.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs")) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  @Test(arguments: pages) func blocksSayWhatTheProgramSays(_ page: String) throws {
    let path = Self.root.path + "/" + page
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var written = ""
    var rest = text[...]
    let opening = "```console\n$ smallsteps "
    while let start = rest.range(of: opening), let end = rest[start.upperBound...].range(of: "\n```") {
      written += rest[..<start.lowerBound]
      let block = rest[start.lowerBound..<end.upperBound]
      let command = rest[start.upperBound...].prefix { $0 != "\n" }
      let isRun = command.contains("--today ") && !command.hasPrefix("init ")
      written += isRun ? try Self.answered(String(command), opening) : String(block)
      rest = rest[end.upperBound...]
    }
    written += rest
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try written.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == written, "\(page) is out of date: run with RECORD_SNAPSHOTS=1")
  }

  /// The block of a command with what the program writes.
  private static func answered(_ command: String, _ opening: String) throws -> String {
    // Between quotation marks, spaces are part of an argument.
    let parts = command.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    let arguments = parts.flatMap { number, part in
      number.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
    let folder = try TemporaryFolder()
    for name in ["plans", "templates"] {
      try FileManager.default.copyItem(atPath: root.path + "/" + name, toPath: folder.path + "/" + name)
    }
    let output = try Program.run(arguments, in: folder.path).output
    return opening + command + "\n" + output + "```"
  }
}
