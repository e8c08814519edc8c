import Foundation
import TestSupport
import Testing

/// A school that starts, from an empty folder to its first commit.
@Suite struct InitTests {
  private static let start = ["init", "--name", "Elmbrook Primary School", "--today", "2026-06-15"]

  @Test func startedSchoolPassesEveryCheck() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(Self.start + ["school"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("school/plans/school.yaml: written\n"))
    for arguments in [["check"], ["check", "--fail-on", "advice"], ["fmt", "--check"]] {
      let result = try Program.run(arguments + ["--today", "2026-06-15"], in: folder.path + "/school")
      #expect(result.status == 0, "\(arguments): \(result.output)\(result.errors)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(["README.md": "ours\n", "plans/school.yaml": "school: 1\n"])
    let made = try Program.run(Self.start, in: folder.path)
    #expect(made.status == 0)
    #expect(made.output.contains("README.md: is there already, left alone\n"))
    #expect(try folder.read("README.md") == "ours\n")
    #expect(try folder.read("plans/school.yaml") == "school: 1\n")
    let files = folder.files
    let again = try Program.run(Self.start, in: folder.path)
    #expect(!again.output.contains(": written"))
    #expect(folder.files == files)
  }

  @Test func dryRunWritesNothing() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(Self.start + ["--dry-run"], in: folder.path)
    #expect(made.output.contains("plans/school.yaml: would be written\n"))
    #expect(folder.files.isEmpty)
  }

  @Test func flagsThatMakeNoSenseAreRefused() throws {
    let folder = try TemporaryFolder()
    for arguments in [
      ["init"], ["init", "--name", " "], ["init", "--name", "x", "--class", "3-oak"],
      ["init", "--name", "x", "--staff", "T01 wizard"], ["init", "--name", "x", "--year", "2026-28"],
      ["init", "--name", "x", "--dates", "autumn 2026-12-18 to 2026-09-03"],
    ] {
      #expect(try Program.run(arguments, in: folder.path).status == 64, "\(arguments)")
    }
    #expect(folder.files.isEmpty)
  }

  @Test(arguments: [
    (["--class", "3-oak 3", "--class", "3-oak 4"], "--class: 3-oak is there twice"),
    (["--staff", "T03 SENCo", "--staff", "T03 class teacher"], "--staff: T03 is there twice"),
    (
      ["--dates", "autumn 2026-09-03 to 2026-12-18", "--dates", "autumn 2027-01-04 to 2027-03-19"],
      "--dates: the autumn term is there twice"
    ),
    (
      ["--dates", "autumn 2026-09-03 to 2027-01-18", "--dates", "spring 2027-01-04 to 2027-03-19"],
      "--dates: the spring term begins on 2027-01-04, before the autumn term ends on 2027-01-18"
    ),
    (["--dates", "autumn 2025-09-03 to 2025-12-18"], "2025-12-18, is not in the year 2026-27"),
  ])
  func answersThatContradictOneAnotherAreRefused(_ arguments: [String], _ words: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(Self.start + ["--year", "2026-27"] + arguments, in: folder.path)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(folder.files.isEmpty)
  }

  @Test func firstCommitPassesTheHookAndNamesStayOut() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(Self.start + ["--class", "3-oak 3 T12"], in: folder.path).status == 0)
    let git = Git(folder: folder.path)
    try git.run("init", "--quiet")
    try git.run("config", "--local", "include.path", "../.gitconfig")
    try git.run("add", "--all")
    let first = try git.run("commit", "--quiet", "--message", "Start")
    #expect(first.status == 0, "\(first.text)")
    #expect(!(try git.run("ls-files").text.contains("people.yaml")))
    #expect(try git.run("ls-files", "--stage", ".githooks/pre-commit").text.hasPrefix("100755"))

    // A plan with a fault is held back.
    let plan = "plans/2026-27/autumn/3-oak/P0402.yaml"
    try folder.write("plan: 1\npupil: P0402\nstrengths: [\n", to: plan)
    try git.run("add", "--all")
    let second = try git.run("commit", "--quiet", "--message", "Broken")
    #expect(second.status != 0 && second.text.contains("unclosed-bracket"), "\(second.text)")

    // So is the file of names, even when somebody insists.
    try FileManager.default.removeItem(atPath: folder.path + "/" + plan)
    try git.run("add", "--all", "--force")
    let third = try git.run("commit", "--quiet", "--message", "Names")
    #expect(third.status != 0 && third.text.contains("people.yaml holds names"), "\(third.text)")
  }

  @Test func diffNamesTheTarget() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(Self.start, in: folder.path).status == 0)
    let git = Git(folder: folder.path)
    try git.run("init", "--quiet")
    try git.run("config", "--local", "include.path", "../.gitconfig")
    let head = "plan: 1\ntargets:\n  - id: first-lines\n    area: x\n  - id: gives-note\n"
    let body = (1...9).map { "    key\($0): x\n" }.joined()
    try folder.write(head + body, to: "plans/a.yaml")
    try git.run("add", "--force", "plans/a.yaml")
    try folder.write(head + body.replacingOccurrences(of: "key9: x", with: "key9: y"), to: "plans/a.yaml")
    let diff = try git.run("diff", "plans/a.yaml").text
    #expect(diff.contains("@@   - id: gives-note\n"), "\(diff)")
  }

  @Test func questionsAreAskedOnATerminal() throws {
    let folder = try TemporaryFolder()
    var (primary, replica): (Int32, Int32) = (0, 0)
    try #require(openpty(&primary, &replica, nil, nil, nil) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["init", "school", "--today", "2026-06-15", "--staff", "T03 SENCo"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle(fileDescriptor: replica, closeOnDealloc: true)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let answers = [
      "Elmbrook Primary School", "next year", "2026-27", "3 Sept 2026 to 18 Dec 2026", "soon",
      "3 Sept 2026 to 19 March 2027", "", "",
      "3-oak 3 T12",
      "what?", "3-oak 4", "4-elm 4", "",
    ]
    FileHandle(fileDescriptor: primary).write(Data((answers.joined(separator: "\n") + "\n").utf8))
    let asked = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    _ = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    close(primary)
    #expect(process.terminationStatus == 0, "\(asked)")
    #expect(asked.contains("The academic year to begin with [2025-26]: "))
    #expect(asked.contains("A year is written 2026-27.\n"))
    #expect(asked.contains("First and last day of the autumn term [2026-09-02 to 2026-12-18]: "))
    #expect(asked.contains("That was not understood; once more, please.\n"))
    #expect(asked.contains("That does not fit: the spring term begins on 2026-09-03, before the autumn term"))
    #expect(asked.contains("That does not fit: 3-oak is there twice"))
    #expect(!asked.contains("Staff by id"))
    let school = try folder.read("school/plans/school.yaml")
    #expect(school.contains("name: Elmbrook Primary School\n"))
    #expect(school.contains("from: 2026-09-03\n") && school.contains("T03: {role: SENCo}"))
    #expect(school.contains("3-oak: {year_groups: [3], teachers: [T12]}"))
    #expect(!school.contains("CHECK EVERY DATE"))
    let check = try Program.run(["check", "--today", "2026-06-15"], in: folder.path + "/school")
    #expect(check.status == 0, "\(check.output)")
  }
}

/// git in one folder, with our program on its path and nobody's settings.
private struct Git {
  let folder: String

  @discardableResult
  func run(_ arguments: String...) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    process.environment = [
      "PATH": "\(programs):/usr/local/bin:/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
