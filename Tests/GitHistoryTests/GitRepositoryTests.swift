import Foundation
import GitHistory
import OutsidePrograms
import TestSupport
import Testing

@Suite struct GitRepositoryTests {
  private let folder: TemporaryFolder
  private let git: GitFolder

  init() throws {
    folder = try TemporaryFolder()
    git = try GitFolder(folder)
  }

  private func repository() async throws -> GitRepository {
    try await GitRepository(root: folder.path, environment: ["GIT_CONFIG_GLOBAL": "/dev/null"])
  }

  @Test func changesAreNamedWhateverTheirNames() async throws {
    let names = ["a b.yaml", "é 👩🏽‍🏫.yaml", "quote\"'.yaml", "back\\slash", "line\nbreak", "*", ":(top)x", "-x"]
    try folder.write(["kept": "1", "gone": "1", "old name": "long enough to be taken for a renaming\n"])
    try git.commitAll()
    let repository = try await repository()
    let base = try #require(try await repository.head())
    for name in names { try folder.write([name: "new"]) }
    try FileManager.default.removeItem(atPath: folder.path + "/gone")
    try git.git("mv", "old name", "new name")
    let expected = Set(names + ["gone", "old name", "new name"])
    #expect(try await repository.changes(since: base) == expected)
    try git.git("add", "--all")
    #expect(try await repository.stagedChanges() == expected)
    #expect(try await repository.changes(since: base) == expected)
  }

  @Test func ignoredFilesAreNoChange() async throws {
    try folder.write([".gitignore": "people.yaml\n"])
    try git.commitAll()
    try folder.write(["people.yaml": "x"])
    let repository = try await repository()
    let head = try #require(try await repository.head())
    #expect(try await repository.changes(since: head).isEmpty)
  }

  @Test func settingsOfTheUserChangeNothing() async throws {
    for setting in ["diff.relative", "diff.renames", "status.relativePaths", "core.quotePath"] {
      try git.git("config", setting, "true")
    }
    try git.git("config", "diff.external", "false")
    try folder.write(["sub/é.yaml": "1"])
    try git.commitAll()
    try folder.write(["sub/é.yaml": "2"])
    let repository = try await repository()
    let head = try #require(try await repository.head())
    #expect(try await repository.changes(since: head) == ["sub/é.yaml"])
  }

  @Test func baseIsWhereTheBranchesParted() async throws {
    try folder.write(["a": "1"])
    try git.commitAll()
    try git.git("checkout", "--quiet", "-b", "mine")
    try folder.write(["mine": "1"])
    try git.commitAll()
    try git.git("checkout", "--quiet", "main")
    try folder.write(["theirs": "1"])
    try git.commitAll()
    try git.git("checkout", "--quiet", "mine")
    let repository = try await repository()
    let base = try #require(try await repository.base(of: "main"))
    #expect(try await repository.changes(since: base) == ["mine"])
  }

  @Test func unknownRevisionsAreNil() async throws {
    try git.commitAll()
    let repository = try await repository()
    for revision in ["no-such", "--all", "-h", "HEAD:a", "", "a..b", "$(id)"] {
      #expect(try await repository.base(of: revision) == nil, "\(revision)")
    }
  }

  @Test func beforeTheFirstCommitThereIsNoHead() async throws {
    try folder.write(["a": "1"])
    try git.git("add", "--all")
    let repository = try await repository()
    #expect(try await repository.head() == nil)
    #expect(try await repository.stagedChanges() == ["a"])
  }

  @Test func statesAreWrittenAsTheyWereAndNothingElse() async throws {
    try folder.write(["plans/a b.yaml": "one", "plans/gone.yaml": "one", "other/x": "one"])
    try git.commitAll()
    try folder.write(["plans/a b.yaml": "two"])
    try git.git("add", "--all")
    try git.git("rm", "--quiet", "--cached", "plans/gone.yaml")
    try folder.write(["plans/a b.yaml": "three", "plans/untracked.yaml": "three"])
    let repository = try await repository()
    let head = try #require(try await repository.head())
    let index = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/.git/index"))
    let (before, staged) = (try TemporaryFolder(), try TemporaryFolder())
    try await repository.write(.commit(head), of: ["plans", "templates"], to: before.path + "/files")
    try await repository.write(.staged, of: ["plans"], to: staged.path + "/files")
    #expect(before.files == ["files.index", "files/plans/a b.yaml", "files/plans/gone.yaml"])
    #expect(try before.read("files/plans/a b.yaml") == "one")
    #expect(staged.files == ["files/plans/a b.yaml"])
    #expect(try staged.read("files/plans/a b.yaml") == "two")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/.git/index")) == index)
  }
}
