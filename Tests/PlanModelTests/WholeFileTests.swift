import Foundation
import PlanModel
import TestSupport
import Testing

@Suite struct WholeFileTests {
  @Test func fileThatSomebodyElseHasChangedIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/plan.yaml"
    try folder.write("theirs\n", to: "plan.yaml")
    #expect(
      try WholeFile.replace(Array("read\n".utf8), with: Array("ours\n".utf8), at: path) == .changedMeanwhile
    )
    #expect(try folder.read("plan.yaml") == "theirs\n")
    #expect(try WholeFile.replace(Array("theirs\n".utf8), with: Array("ours\n".utf8), at: path) == .written)
    #expect(try folder.read("plan.yaml") == "ours\n")
    #expect(
      try WholeFile.replace(Array("gone".utf8), with: [1], at: folder.path + "/gone.yaml")
        == .changedMeanwhile
    )
    #expect(folder.files == ["plan.yaml"])
  }

  @Test func freshFileIsNeverOneThatWasThere() throws {
    let folder = try TemporaryFolder()
    try FreshFile(folder.path + "/a/b/one.yaml").append(Array("one\n".utf8))
    #expect(try folder.read("a/b/one.yaml") == "one\n")
    #expect(throws: WholeFile.Failure.self) { try FreshFile(folder.path + "/a/b/one.yaml").append([1]) }
    #expect(try folder.read("a/b/one.yaml") == "one\n")
  }

  @Test func programCanBeRun() throws {
    let folder = try TemporaryFolder()
    #expect(try WholeFile.create(Array("#!/bin/sh\n".utf8), at: folder.path + "/hook", isProgram: true))
    #expect(FileManager.default.isExecutableFile(atPath: folder.path + "/hook"))
  }
}
