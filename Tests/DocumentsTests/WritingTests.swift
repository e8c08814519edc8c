import Foundation
import PlanModel
import Rendering
import TestSupport
import Testing

@Suite struct WritingTests {
  @Test func makesFoldersAndLeavesNothingElseBehind() throws {
    let folder = try TemporaryFolder()
    #expect(try WholeFile.write(Array("one\n".utf8), to: folder.path + "/a/b/c.md") == .written)
    #expect(try WholeFile.write(Array("two\n".utf8), to: folder.path + "/a/b/c.md") == .written)
    #expect(folder.files == ["a/b/c.md"])
    #expect(try folder.read("a/b/c.md") == "two\n")
  }

  @Test func anUnchangedFileIsNotTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.md"
    let long = [UInt8](repeating: 0x61, count: 200_000)
    _ = try WholeFile.write(long, to: path)
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    #expect(try WholeFile.write(long, to: path) == .unchanged)
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(date == old)
    #expect(try WholeFile.write(Array(long.dropLast()), to: path) == .written)
  }

  @Test func aReaderNeverSeesHalfAFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.md"
    let texts = ["a", "b"].map { String(repeating: $0, count: 300_000) }
    _ = try WholeFile.write(Array(texts[0].utf8), to: path)
    DispatchQueue.concurrentPerform(iterations: 40) { number in
      if number.isMultiple(of: 2) {
        // A failure is seen as nil below.
        let written = try? WholeFile.write(Array(texts[number / 2 % 2].utf8), to: path)
        #expect(written != nil)
      } else {
        // A failure is seen as nil below.
        let read = try? String(contentsOfFile: path, encoding: .utf8)
        #expect(read.map(texts.contains) == true)
      }
    }
    #expect(folder.files == ["a.md"])
  }

  @Test func aFileInTheWayIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a")
    let failure = try #require(throws: WholeFile.Failure.self) {
      try WholeFile.write([1], to: folder.path + "/a/b/c.md")
    }
    #expect(failure.reason == "Not a directory")
    try folder.write("", to: "d/e")
    #expect(throws: WholeFile.Failure.self) { try WholeFile.write([1], to: folder.path + "/d") }
    #expect(folder.files == ["a", "d/e"])
  }
}
