import Foundation
import TestSupport
import Testing

/// Checks of what changed, with the real git.
@Suite struct ChangeTests {
  private let folder: TemporaryFolder
  private let git: GitFolder
  private let mine = "plans/2025-26/autumn/3-oak/P0402.yaml"
  private let other = "plans/2025-26/autumn/3-oak/P0417.yaml"
  private let good: String

  /// A school in git, with a fault in P0417's plan that everybody knows.
  init() throws {
    folder = try TemporaryFolder(copying: "Cases/school")
    good = try folder.read(mine)
    git = try GitFolder(folder)
    try folder.write("plan: 1\npupil: P0402\nstrengths: Sings\n", to: other)
    try git.commitAll()
  }

  private func check(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    try Program.run(
      ["check", "--today", "2025-12-20", "--format", "concise"] + arguments,
      in: folder.path,
      environment: environment
    )
  }

  private func breakMine() throws {
    try folder.write(good.replacingOccurrences(of: "pupil: P0402", with: "pupil: P0999"), to: mine)
  }

  @Test func nothingChangedIsNothingToReport() throws {
    #expect(try check().status == 1)
    let result = try check("--changed-since", "HEAD")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.contains("0 files of the plans changed"))
  }

  @Test func onlyTheChangedFileIsReportedOn() throws {
    try breakMine()
    let result = try check("--changed-since", "HEAD")
    #expect(result.status == 1)
    #expect(result.output.contains(mine))
    #expect(!result.output.contains(other))
  }

  @Test func changedTemplateIsReportedOn() throws {
    try folder.write("criteria: 1\ntypo: 1\n", to: "templates/moderation.yaml")
    try git.commitAll()
    try folder.write("criteria: 1\ntypo: 2\n", to: "templates/moderation.yaml")
    let result = try check("--changed-since", "HEAD")
    #expect(result.status == 1)
    #expect(result.output.contains("templates/moderation.yaml:2:1: error"))
    #expect(result.errors.contains("1 file of the plans changed"))
  }

  @Test func changedFileIsReportedOnWithWhatWasKnown() throws {
    try folder.write("plan: 1\npupil: P0402\nstrengths: Sings well\n", to: other)
    #expect(try check("--changed-since", "HEAD").output.contains("\(other):2:8: error"))
  }

  @Test func newFileIsChangedBeforeGitKnowsIt() throws {
    try folder.write("plan: 1\n", to: "plans/2025-26/autumn/3-oak/P0500.yaml")
    let result = try check("--changed-since", "HEAD")
    #expect(result.output.contains("P0500.yaml"))
    #expect(!result.output.contains(other))
  }

  @Test func whatAChangeBringsAboutElsewhereIsReported() throws {
    // Taken off the register, P0402's plan is nobody's; P0417's was at fault before.
    let register = try folder.read("plans/register.yaml")
    try folder.write(register.replacingOccurrences(of: "P0402", with: "P0777"), to: "plans/register.yaml")
    let result = try check("--changed-since", "HEAD")
    #expect(result.status == 1)
    #expect(result.output.contains("\(mine):"))
    #expect(result.output.contains("[not-on-register]"))
    #expect(!result.output.contains("\(other):2:8"))
  }

  @Test func deletedPlanIsMissed() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/" + mine)
    let result = try check("--changed-since", "HEAD")
    #expect(result.output.contains("plans/register.yaml:"))
    #expect(result.output.contains("P0402 has no plan"))
  }

  @Test func stagedContentCountsAndNotWhatLiesInTheFolder() throws {
    try breakMine()
    try git.git("add", mine)
    try folder.write(good, to: mine)
    let staged = try check("--staged")
    #expect(staged.status == 1)
    #expect(staged.output.contains("\(mine):"))
    #expect(try check("--changed-since", "HEAD").status == 0)
    try breakMine()
    try git.git("add", mine)
    try folder.write(good, to: mine)
    try git.git("add", mine)
    try breakMine()
    #expect(try check("--staged").status == 0)
  }

  @Test func stagedWorksBeforeTheFirstCommit() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/.git")
    let fresh = try GitFolder(folder)
    try fresh.git("add", "--all")
    #expect(try check("--staged").output.contains("\(other):2:8: error"))
  }

  @Test func aHookIsRunWithGitsOwnIndex() throws {
    // `git commit FILE` checks what it will commit, in an index of its own.
    let hook = folder.path + "/.git/hooks/pre-commit"
    let script = "#!/bin/sh\nexec '\(Program.path)' check --staged --today 2025-12-20 --format concise\n"
    try Data(script.utf8).write(to: URL(fileURLWithPath: hook))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    try breakMine()
    let refusal = #expect(throws: GitFolder.Failure.self) {
      try git.git("commit", "--message", "Break", mine)
    }
    #expect(refusal?.words.contains("\(mine):2:8: error") == true)
    try folder.write(good + "\n# in order\n", to: mine)
    try git.git("commit", "--quiet", "--message", "Mend", mine)
  }

  @Test func runFromASubfolderSpeaksOfItsOwnPaths() throws {
    try breakMine()
    let result = try Program.run(
      ["check", "--today", "2025-12-20", "--format", "concise", "--changed-since", "HEAD"],
      in: folder.path + "/plans/2025-26"
    )
    #expect(result.output.contains("autumn/3-oak/P0402.yaml:2:8"))
    #expect(!result.output.contains("P0417.yaml"))
  }

  @Test func unknownRevisionIsTold() throws {
    let result = try check("--changed-since", "no-such-branch")
    #expect(result.status == 2)
    #expect(result.errors.contains("git knows no revision 'no-such-branch' here"))
    #expect(result.output == "")
  }

  @Test func outsideOfGitIsTold() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/.git")
    for arguments in [["--staged"], ["--changed-since", "HEAD"]] {
      let result = try Program.run(["check"] + arguments, in: folder.path)
      #expect(result.status == 2)
      #expect(result.errors.contains("plans is not in a git repository"))
    }
  }

  @Test func withoutGitItIsTold() throws {
    let result = try check("--staged", environment: ["PATH": "/nowhere"])
    #expect(result.status == 2)
    #expect(result.errors.contains("git is not installed"))
  }

  @Test func listedFilesAreTheChangedOnes() throws {
    try breakMine()
    #expect(try check("--changed-since", "HEAD", "--list-files").output == mine + "\n")
    #expect(try check("--list-files", "plans/2025-26").output == "\(mine)\n\(other)\n")
    #expect(try check("--list-files").output.contains("plans/register.yaml\n"))
  }

  @Test func repositoryIsLeftAsItWas() throws {
    try breakMine()
    try git.git("add", "--all")
    let before = try TemporaryFolder()
    func state() throws -> [String: Data] {
      try Dictionary(
        uniqueKeysWithValues: folder.files.map {
          ($0, try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + $0)))
        }
      )
    }
    let old = try state()
    _ = try check("--staged", environment: ["TMPDIR": before.path])
    _ = try check("--changed-since", "HEAD", environment: ["TMPDIR": before.path])
    #expect(try state() == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: before.path).isEmpty)
  }

  // MARK: Baseline

  @Test func baselineHidesWhatIsKnownAndTellsWhatIsMended() throws {
    let written = try check("--write-baseline", "baseline.yaml")
    #expect(written.status == 0)
    #expect(written.output == "")
    let hidden = try check("--baseline", "baseline.yaml")
    #expect(hidden.status == 0)
    #expect(hidden.output == "")
    #expect(hidden.errors.contains("hidden by baseline.yaml"))
    #expect(!hidden.errors.contains("mended"))
    // Lines further down in the file, it is the same finding still.
    try folder.write("# one\n# two\n" + folder.read(other), to: other)
    #expect(try check("--baseline", "baseline.yaml").status == 0)
    try breakMine()
    let new = try check("--baseline", "baseline.yaml")
    #expect(new.status == 1)
    #expect(new.output.split(separator: "\n").allSatisfy { $0.hasPrefix(mine) })
    try folder.write(folder.read(other).replacingOccurrences(of: "P0402", with: "P0417"), to: other)
    let mended = try check("--baseline", "baseline.yaml")
    #expect(
      mended.errors.contains(
        "mended: 2025-26/autumn/3-oak/P0417.yaml: this id is not the file's name, P# [pupil-mismatch]"
      )
    )
  }

  @Test func baselineLeavesWarningsThatAreNew() throws {
    #expect(try check("--write-baseline", "baseline.yaml").errors.contains("listed"))
    try folder.write(folder.read(other) + "strenths: x\n", to: other)
    let result = try check("--baseline", "baseline.yaml", "--fail-on", "advice")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func mendedIsSaidOnlyOfFilesThatWereLookedAt() throws {
    _ = try check("--write-baseline", "baseline.yaml")
    try folder.write("plan: 1\npupil: P0417\nstrengths: Sings\n", to: other)
    #expect(try !check("--baseline", "baseline.yaml", mine).errors.contains("mended: "))
    #expect(try check("--baseline", "baseline.yaml", other).errors.contains("mended: "))
  }

  @Test func brokenOrMissingBaselineEndsTheRun() throws {
    try folder.write("baseline: 1\nknown: [{file: x}]\n", to: "baseline.yaml")
    for name in ["baseline.yaml", "no-such.yaml"] {
      let result = try check("--baseline", name)
      #expect(result.status == 2)
      #expect(result.errors.contains("smallsteps: \(name)"))
      #expect(result.output == "")
    }
  }

  @Test func baselineOfPartsIsRefused() throws {
    #expect(try check("--write-baseline", "b.yaml", mine).status == 64)
    #expect(try check("--write-baseline", "b.yaml", "--staged").status == 64)
    #expect(try check("--staged", "--changed-since", "HEAD").status == 64)
  }
}
