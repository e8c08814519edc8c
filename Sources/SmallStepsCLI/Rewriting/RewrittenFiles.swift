internal import ArgumentParser
internal import PlanModel

/// The files that a command may write anew: those of the plans folder, its templates' questions and criteria, and
/// the file of names where it stands elsewhere.
struct RewrittenFiles {
  struct File: Sendable {
    /// Absolute.
    var path: String
    var kind: FileKind
    /// How many bytes it may have.
    var limit = RecordReader.fileLimit
  }

  let files: [File]

  /// Keeps to the files and folders named, if any; ends the run when one of them cannot be used.
  init(_ repository: RepositoryOptions, paths: [String]) throws {
    let folder = try repository.folder(near: paths.first)
    let all = try Self.all(of: folder, repository)
    guard !paths.isEmpty else {
      files = all
      return
    }
    var chosen: [File] = []
    for path in paths {
      let full = World.absolute(path)
      let found = all.filter { full == "/" || $0.path == full || $0.path.hasPrefix(full + "/") }
      guard !found.isEmpty else {
        Output.tell(
          FolderEntry.kind(at: full) == nil
            ? "there is no file or folder \(path)"
            : "\(path) is no file of the plans in \(World.shown(folder.path)), and holds none"
        )
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
      chosen += found
    }
    var seen: Set<String> = []
    files = chosen.filter { seen.insert($0.path).inserted }
  }

  private static func all(of folder: PlanFolder, _ repository: RepositoryOptions) throws -> [File] {
    let listing: PlanFolder.Listing
    do throws(FileBuffer.Problem) {
      listing = try folder.list()
    } catch {
      Output.tell("the folder \(World.shown(folder.path)) cannot be read")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let root = World.absolute(folder.path)
    var files = listing.files.map {
      File(path: root + "/" + $0.path, kind: $0.role.kind, limit: $0.role.limit)
    }
    if let people = repository.namesFile {
      let path = World.absolute(people)
      if FolderEntry.kind(at: path) == .file, !files.contains(where: { $0.path == path }) {
        files.append(File(path: path, kind: .people, limit: RecordReader.listLimit))
      }
    }
    let templates = World.absolute(repository.templates ?? folder.templates)
    let criteria = templates + "/moderation.yaml"
    if FolderEntry.kind(at: criteria) == .file { files.append(File(path: criteria, kind: .criteria)) }
    let questions = templates + "/questions"
    // A school need not have questions of its own; that a folder cannot be read is told by `check`.
    let sets = (try? FolderEntry.list(questions)) ?? []
    files += sets.filter { $0.kind == .file && $0.name.hasSuffix(".yaml") }
      .map { File(path: questions + "/" + $0.name, kind: .questions) }
    return files
  }
}
