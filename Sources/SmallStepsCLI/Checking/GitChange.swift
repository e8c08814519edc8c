internal import ArgumentParser
internal import Diagnostics
internal import FoundationEssentials
internal import GitHistory
internal import OutsidePrograms
internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A change that git knows: which files it touches, and what was there before.
struct GitChange {
  /// The plans as they are to be checked, where that is not the working folder.
  let checked: Snapshot?
  /// The plans before the change; nil before the first commit.
  let before: Snapshot?
  /// Whether a file, by its path in the folder of plans, belongs to the change.
  let touches: (String) -> Bool
  /// How many files of the folder do.
  let count: Int

  /// Finds out, or ends the run with a word of why it cannot be.
  init(_ options: ChangeOptions, _ folder: PlanFolder) async throws {
    do {
      let place = World.absolute(folder.path)
      guard let root = World.gitRoot(above: place) else {
        throw Trouble("\(World.shown(place)) is not in a git repository, so nobody knows what changed")
      }
      let git = try await GitRepository(root: root, environment: World.gitEnvironment)
      let inner = place == root ? "" : String(place.dropFirst(root == "/" ? 1 : root.count + 1))
      let names: Set<String>
      let base: String?
      if let revision = options.changedSince {
        guard let commit = try await git.base(of: revision) else {
          throw Trouble(
            "git knows no revision '\(revision)' here; in CI, the history may have to be fetched whole"
              + " (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)"
          )
        }
        (base, names, checked) = (commit, try await git.changes(since: commit), nil)
      } else {
        (base, names) = (try await git.head(), try await git.stagedChanges())
        checked = try await Snapshot(.staged, of: git, folder: inner)
      }
      if let base { before = try await Snapshot(.commit(base), of: git, folder: inner) } else { before = nil }
      let prefix = inner.isEmpty ? "" : inner + "/"
      let plans = names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      // The folder of templates stands beside the plans, unless those are the repository itself.
      let beside = inner.split(separator: "/").dropLast().map { $0 + "/" }.joined() + "templates/"
      let templates = inner.isEmpty ? [] : names.filter { $0.hasPrefix(beside) && $0.hasSuffix(".yaml") }
      let touched = Set(plans + templates.map { "../templates/" + $0.dropFirst(beside.count) })
      touches = { touched.contains($0) }
      count = plans.count { FileRole(path: $0) != nil } + templates.count
    } catch let trouble as Trouble {
      Output.tell(trouble.words)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    } catch let error as OutsideProgramError {
      for line in error.message.split(separator: "\n") { Output.tell(String(line)) }
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private struct Trouble: Error {
    let words: String
    init(_ words: String) { self.words = words }
  }
}

/// The plans and templates of a moment in git's history, in a folder of their own that only we can read and
/// that is gone when nobody needs it any more.
final class Snapshot {
  /// Where the plans are.
  let folder: PlanFolder
  private let place: String

  init(_ state: GitRepository.State, of git: GitRepository, folder inner: String) async throws {
    var name = Array(((World.environment("TMPDIR") ?? "/tmp") + "/smallsteps.XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw OutsideProgramError.cannotRun(name: "git", reason: "there is no room for temporary files")
    }
    place = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    folder = PlanFolder(path: inner.isEmpty ? place + "/files" : place + "/files/" + inner)
    let templates = inner.split(separator: "/").dropLast().joined(separator: "/")
    let folders = inner.isEmpty ? [""] : [inner, templates.isEmpty ? "templates" : templates + "/templates"]
    try await git.write(state, of: folders, to: place + "/files")
  }

  deinit {
    // What cannot be deleted stays readable to us alone.
    try? FileManager.default.removeItem(atPath: place)
  }
}
