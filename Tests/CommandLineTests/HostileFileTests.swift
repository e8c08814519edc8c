import Foundation
import TestSupport
import Testing

/// Files that no case folder can hold: too long, too deep, unreadable, circular.
@Suite struct HostileFileTests {
  private let folder: TemporaryFolder
  private let plan: String

  init() throws {
    folder = try TemporaryFolder(copying: "Cases/school")
    plan = "plans/2025-26/autumn/3-oak/P0417.yaml"
  }

  private func check(_ arguments: [String] = []) throws -> Program.Result {
    try Program.run(["check", "--today", "2025-12-20"] + arguments, in: folder.path)
  }

  @Test func veryLongLineIsRefused() throws {
    try folder.write(plan, Data(("strengths: " + String(repeating: "x", count: 50_000_000)).utf8))
    let result = try check()
    #expect(result.status == 1)
    #expect(
      result.output.contains("\(plan): error: this file is longer than 1 MiB")
        || result.output.contains("not-readable")
    )
  }

  @Test func veryLongLineOfTheRegisterIsRead() throws {
    try folder.write(
      "plans/register.yaml",
      Data(("register: 1\npupils:\n  P1: {need: '" + String(repeating: "x", count: 50_000_000) + "'}\n").utf8)
    )
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("plans/register.yaml:3:14: error"))
    #expect(result.output.utf8.count < 100_000)
  }

  @Test func depthIsRefused() throws {
    try folder.write(
      plan,
      Data(("plan: 1\npupil: P0417\nhelps: " + String(repeating: "[", count: 10_000)).utf8)
    )
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("too-deep"))
  }

  @Test func nulBytesAreTold() throws {
    try folder.write(plan, Data("plan: 1\npupil: P0417\nstrengths: a\0b\n".utf8))
    #expect(try check().output.contains("control-character"))
  }

  @Test func folderNamedLikeAPlanIsTold() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/plans/2025-26/autumn/3-oak/x.yaml",
      withIntermediateDirectories: true
    )
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("this is a folder, though its name ends in .yaml"))
  }

  @Test func linksAreToldAndNotFollowed() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plans/2025-26/autumn/loop",
      withDestinationPath: ".."
    )
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/plans/2025-26/autumn/3-oak/P0999.yaml",
      withDestinationPath: "P0999.yaml"
    )
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.components(separatedBy: "[symbolic-link]").count == 3)
  }

  @Test func settingsAreNotReadThroughALink() throws {
    let settings = folder.path + "/plans/school.yaml"
    try FileManager.default.moveItem(atPath: settings, toPath: folder.path + "/elsewhere.yaml")
    try FileManager.default.createSymbolicLink(atPath: settings, withDestinationPath: "../elsewhere.yaml")
    let result = try Program.run(["check", "--plans", "plans", "--today", "2025-12-20"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("links are not followed"))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func unreadableFileIsToldAndHidesNoOther() throws {
    try folder.write(plan, Data("plan: 1\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/" + plan)
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("this file cannot be read"))
  }

  @Test func nameOfAFileSteersNoTerminal() throws {
    try folder.write("plans/surveys/a\u{1B}[31mred.yaml", Data("surveys: 1\naudience: nobody\n".utf8))
    let result = try Program.run(["moderate", "--report", "--term", "2025-26/autumn"], in: folder.path)
    #expect(result.errors.contains("plans/surveys/a\u{FFFD}[31mred.yaml:2:11: error"))
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func questionsThatAreNoFolderAreTold() throws {
    try folder.write("templates/questions", Data("not a folder".utf8))
    let result = try check()
    #expect(result.status == 1)
    #expect(result.output.contains("templates/questions: error: this folder cannot be read"))
  }

  @Test func checkWritesNothing() throws {
    try folder.write(plan, Data("plan: 1\npupil: P0417\ntargets:\n  - id:a\n".utf8))
    func snapshot() throws -> [String: String] {
      var files: [String: String] = [:]
      for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
        let bytes = FileManager.default.contents(atPath: folder.path + "/" + name)
        files[name] = "\(attributes[.modificationDate] ?? "") \(bytes?.hashValue ?? 0) \(bytes?.count ?? 0)"
      }
      return files
    }
    let before = try snapshot()
    _ = try check()
    _ = try check(["--format", "json"])
    #expect(try snapshot() == before)
  }

  @Test func findingsComeInOneOrder() throws {
    for number in 0..<200 {
      try folder.write(
        "plans/2025-26/autumn/3-oak/P1\(100 + number).yaml",
        Data("plan: 1\npupil: P9\ntargets:\n  - id: 7\n".utf8)
      )
    }
    let first = try check(["--format", "json"])
    for _ in 0..<3 { #expect(try check(["--format", "json"]).output == first.output) }
  }

  @Test func excerptsAreHiddenInCI() throws {
    try folder.write(plan, Data("plan: 1\npupil: P0417\nstrengths: [secret words]\n".utf8))
    let shown = try check()
    #expect(shown.output.contains("secret words"))
    let hidden = try Program.run(
      ["check", "--today", "2025-12-20"],
      in: folder.path,
      environment: ["CI": "true"]
    )
    #expect(!hidden.output.contains("secret"))
    #expect(hidden.status == 1)
  }

  @Test func runGoesOnWhereNobodyListensToWhatIsToldOfIt() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    try folder.write(plan, Data("plan: 1\npupil: P0417\ntargets:\n  - id:a\n".utf8))
    // Standard error is a pipe whose reader has gone.
    shell.arguments = [
      "-c", "exec 2> >(exec true); sleep 0.3; '\(Program.path)' check --today 2025-12-20",
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
    #expect(text.contains("missing-space"))
  }

  @Test func brokenPipeIsQuiet() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    for number in 0..<300 {
      try folder.write("plans/2025-26/autumn/3-oak/P1\(100 + number).yaml", Data("plan: 1\npupil: 9\n".utf8))
    }
    shell.arguments = ["-c", "'\(Program.path)' check --today 2025-12-20 | head -1"]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    #expect(
      !String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).contains("rror")
    )
  }
}
