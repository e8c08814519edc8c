import Foundation
import TestSupport
import Testing

/// The gallery: each folder of `Cases` is a run of the program, with its arguments, files and outcome.
///
/// A case holds `arguments` (one on each line), `expected` (what the run prints, its errors and its exit
/// status), perhaps `input`, and files of a plan repository that are laid over `Cases/school`.
@Suite struct CaseTests {
  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
  }

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0 != "school" && !$0.hasPrefix(".") }.sorted()

  @Test func thereAreCases() { #expect(Self.names.count > 10) }

  @Test(arguments: names) func caseHolds(_ name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let place = try TemporaryFolder()
    for source in [Self.folder.appendingPathComponent("school"), folder] {
      try copy(source, to: place)
    }
    let arguments = try String(contentsOf: folder.appendingPathComponent("arguments"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let inputFile = folder.appendingPathComponent("input")
    let input =
      FileManager.default.fileExists(atPath: inputFile.path) ? try Data(contentsOf: inputFile) : Data()
    let result = try Program.run(arguments, in: place.path, input: input)
    var actual = result.output
    if !result.errors.isEmpty { actual += "--- standard error\n" + result.errors }
    actual += "--- exit status \(result.status)\n"
    actual = actual.replacingOccurrences(of: place.path, with: "/FOLDER")
    let expectedFile = folder.appendingPathComponent("expected")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(actual.utf8).write(to: expectedFile)
    }
    let expected = try String(contentsOf: expectedFile, encoding: .utf8)
    #expect(actual == expected, "\(name): run with RECORD_SNAPSHOTS=1 if the new output is right")
  }

  private func copy(_ folder: URL, to place: TemporaryFolder) throws {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in names where !["arguments", "expected", "input"].contains(name) {
      let url = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue {
        try place.write(name, try Data(contentsOf: url))
      }
    }
  }
}
