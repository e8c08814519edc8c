package import OutsidePrograms

/// A git repository, asked through the git that is installed. Nothing in it is ever written.
package struct GitRepository: Sendable {
  /// The folder at its root, absolute.
  package let root: String
  private let git: OutsideProgram
  private let environment: [String: String]

  /// A repository by the folder that holds its `.git`; `environment` is what git itself has told of it, where
  /// it runs us as a hook.
  package init(root: String, environment: [String: String] = [:]) async throws(OutsideProgramError) {
    self.root = root
    git = try await .find("git")
    // Asking for differences would else freshen the index.
    self.environment = environment.merging(["GIT_OPTIONAL_LOCKS": "0"]) { $1 }
  }

  /// A tree of files to compare with.
  package enum State: Sendable {
    /// What is staged for the next commit.
    case staged
    /// A commit, by its full name.
    case commit(String)
  }

  /// The commit that a change is reckoned from: where the branch at hand left the revision's.
  ///
  /// - Returns: nil where git knows no such revision.
  package func base(of revision: String) async throws(OutsideProgramError) -> String? {
    guard let commit = try await commit(revision) else { return nil }
    // Without a common ancestor, the revision itself.
    return try await answer(["merge-base", commit, "HEAD"]) ?? commit
  }

  /// The last commit; nil before the first.
  package func head() async throws(OutsideProgramError) -> String? { try await commit("HEAD") }

  private func commit(_ revision: String) async throws(OutsideProgramError) -> String? {
    try await answer(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
  }

  /// The files that differ between a commit and the working folder, untracked ones among them, by their paths
  /// from the root; renamed ones under both names. Files that git ignores are left out.
  package func changes(since commit: String) async throws(OutsideProgramError) -> Set<String> {
    let tracked = try await names([
      "diff", "--no-relative", "--no-renames", "--name-only", "-z", commit, "--",
    ])
    return try await names(["ls-files", "--others", "--exclude-standard", "-z"]).union(tracked)
  }

  /// The files that differ between the last commit and what is staged.
  package func stagedChanges() async throws(OutsideProgramError) -> Set<String> {
    try await names(["diff", "--cached", "--no-relative", "--no-renames", "--name-only", "-z", "--"])
  }

  /// Writes the files of some folders, as they are in a state, below another folder, which is empty.
  ///
  /// Folders are paths from the root; an empty one stands for all.
  package func write(_ state: State, of folders: [String], to target: String)
    async throws(OutsideProgramError)
  {
    var environment = environment
    if case .commit(let commit) = state {
      // An index of its own, so that the repository's is left alone.
      environment["GIT_INDEX_FILE"] = target + ".index"
      _ = try await run(["read-tree", commit], environment)
    }
    let places = folders.map { $0.isEmpty ? "." : $0 }
    let files = try await run(["ls-files", "--cached", "-z", "--"] + places, environment)
    _ = try await run(["checkout-index", "-z", "--stdin", "--prefix=\(target)/"], environment, input: files)
  }

  // MARK: Asking

  private func names(_ arguments: [String]) async throws(OutsideProgramError) -> Set<String> {
    let output = try await run(arguments, environment)
    return Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// A line of output; nil where git has no answer, which it says with status 1 and no words.
  private func answer(_ arguments: [String]) async throws(OutsideProgramError) -> String? {
    do throws(OutsideProgramError) {
      let output = try await run(arguments, environment)
      return output.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) }
    } catch .failed(_, _, "") {
      return nil
    }
  }

  private func run(
    _ arguments: [String],
    _ environment: [String: String],
    input: [UInt8] = []
  ) async throws(OutsideProgramError) -> [UInt8] {
    try await git.run(
      ["--literal-pathspecs"] + arguments,
      OutsideProgram.Settings(input: input, folder: root, environment: environment)
    )
  }
}
