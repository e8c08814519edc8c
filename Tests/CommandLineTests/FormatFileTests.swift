import Foundation
import TestSupport
import Testing

/// Several formats at once, in files, and those that a platform chooses.
@Suite struct FormatFileTests {
  private let folder: TemporaryFolder
  private let plan = "plans/2025-26/autumn/3-oak/P0417.yaml"

  init() throws {
    folder = try TemporaryFolder(copying: "Cases/school")
    try folder.write("plan: 1\npupil: P0402\nstrengths: Loves the word unmistakable\n", to: plan)
  }

  private func check(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Program.Result {
    try Program.run(
      ["check", "--today", "2025-12-20"] + arguments,
      in: folder.path,
      environment: environment
    )
  }

  @Test func everyFormatHasItsFile() throws {
    let names = ["text", "concise", "json", "jsonl", "github", "markdown", "junit", "gitlab", "sarif"]
    let result = try check(names.flatMap { ["--format", "\($0)=out/\($0)"] })
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("files checked: "))
    for name in names {
      #expect(
        try folder.read("out/\(name)") == check(["--format", name, "--hide-text"]).output || name == "text"
      )
      #expect(try folder.read("out/\(name)").contains("pupil-mismatch"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").count == names.count)
  }

  @Test func oneOnOutputAndOneInAFile() throws {
    let result = try check(["--format", "concise", "--format", "junit=junit.xml"])
    #expect(result.output.contains("[pupil-mismatch]\n"))
    #expect(try folder.read("junit.xml").hasPrefix("<?xml"))
  }

  @Test func fileThatCannotBeWrittenIsTold() throws {
    let result = try check(["--format", "junit=\(plan)/x/junit.xml"])
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot be written"))
  }

  @Test func deviceIsWrittenToAndNotReplaced() throws {
    let result = try check(["--format", "concise=/dev/stderr"])
    #expect(result.errors.contains("[pupil-mismatch]\n"))
  }

  @Test func twoFormatsInOneFileAreRefused() throws {
    #expect(try check(["--format", "json=x", "--format", "sarif=./x"]).status == 64)
  }

  @Test func githubIsChosenByItself() throws {
    try folder.write("before\n", to: "summary")
    let variables = ["GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_STEP_SUMMARY": folder.path + "/summary"]
    let result = try check([], variables)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("::error file=\(plan),"))
    let summary = try folder.read("summary")
    #expect(summary.hasPrefix("before\n**smallsteps:**"))
    #expect(summary.contains("| pupil-mismatch |"))
    let asked = try check(["--format", "concise"], variables)
    #expect(!asked.output.contains("::"))
    #expect(try folder.read("summary") == summary)
  }

  @Test func pathsAreGivenFromTheRootOfTheRepository() throws {
    let result = try Program.run(
      ["check", "--today", "2025-12-20", "--format", "github"],
      in: folder.path + "/plans",
      environment: ["GITHUB_WORKSPACE": folder.path]
    )
    #expect(result.output.hasPrefix("::error file=\(plan),"))
  }

  @Test func aFamilysWordsAreSentOnlyWhenAsked() throws {
    try folder.write(
      "plan: 1\npupil: P0417\nstrengths: Loves the word unmistakable\nstrengths: unmistakable\n",
      to: plan
    )
    for name in ["github", "markdown", "junit", "sarif", "gitlab", "concise", "jsonl", "json"] {
      #expect(try !check(["--format", name]).output.contains("unmistakable"), "\(name)")
    }
    #expect(try check(["--format", "sarif", "--show-text"]).output.contains("unmistakable"))
    #expect(try check(["--show-text"], ["CI": "true"]).output.contains("unmistakable"))
    #expect(try check(["--show-text", "--hide-text"]).status == 64)
  }
}
