internal import ArgumentParser
internal import PlanModel
internal import Validation

/// Which files a check reports on, and a file that comes from standard input.
struct CheckScope {
  let replacement: Validator.Replacement?
  let includes: @Sendable (String) -> Bool

  /// Ends the run when a path cannot be used.
  init(paths: [String], stdinPath: String?, folder: PlanFolder) throws {
    let root = World.absolute(folder.path)
    var wanted: [String] = []
    for path in paths where path != "-" {
      let full = World.absolute(path)
      guard FolderEntry.kind(at: full) != nil else {
        Output.tell("there is no file or folder \(path)")
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
      if full == root || root.hasPrefix(full + "/") || full == "/" {
        wanted = [""]
        break
      }
      guard full.hasPrefix(root + "/") else {
        Output.tell(
          "\(path) is not in the plans folder \(World.shown(root)); name its folder with --plans DIR"
        )
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
      wanted.append(String(full.dropFirst(root.count + 1)))
    }
    if let stdinPath {
      let full = World.absolute(stdinPath)
      guard full.hasPrefix(root + "/"), case .plan? = FileRole(path: String(full.dropFirst(root.count + 1)))
      else {
        Output.tell(
          "\(stdinPath) is not the path of a plan in \(World.shown(root)): YEAR/TERM/CLASS/PUPIL.yaml"
        )
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
      let relative = String(full.dropFirst(root.count + 1))
      let buffer = FileBuffer()
      do {
        try buffer.readStandardInput(limit: RecordReader.planLimit)
      } catch {
        Output.tell("standard input cannot be read, or is longer than a plan may be (1 MiB)")
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
      replacement = Validator.Replacement(path: relative, text: Array(buffer.bytes))
      wanted.append(relative)
    } else {
      replacement = nil
    }
    let chosen = wanted
    includes = { path in
      chosen.isEmpty || chosen.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
    }
  }
}
