import Dispatch
import Foundation
import PlanModel
import Synchronization
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

  /// Asking the system for its umask sets it, for all workers; files and folders made meanwhile were everybody's.
  @Test func filesOfManyWorkersFollowTheUmask() throws {
    let folder = try TemporaryFolder()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    try folder.write("", to: "usual")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder",
      withIntermediateDirectories: false
    )
    let (file, directory) = (try mode(folder.path + "/usual"), try mode(folder.path + "/folder"))
    let failed = Mutex(0)
    let root = folder.path
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for number in 0..<100 {
        let path = root + "/\(worker)/\(number)/plan.yaml"
        let written = (try? WholeFile.write([1], to: path)) == .written
        if !written { failed.withLock { $0 += 1 } }
      }
    }
    #expect(failed.withLock { $0 } == 0)
    for worker in 0..<8 {
      for number in 0..<100 {
        #expect(try mode(folder.path + "/\(worker)/\(number)") == directory)
        #expect(try mode(folder.path + "/\(worker)/\(number)/plan.yaml") == file)
      }
    }
  }

  @Test func rightsOfAFileStay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/people.yaml"
    try folder.write("old", to: "people.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try WholeFile.replace(Array("old".utf8), with: Array("new".utf8), at: path) == .written)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func programCanBeRun() throws {
    let folder = try TemporaryFolder()
    #expect(try WholeFile.create(Array("#!/bin/sh\n".utf8), at: folder.path + "/hook", isProgram: true))
    #expect(FileManager.default.isExecutableFile(atPath: folder.path + "/hook"))
  }
}
