internal import ArgumentParser
internal import Diagnostics
internal import Formatting
internal import PlanModel

/// A file on standard input, laid out on standard output, as editors ask for it when a file is saved.
struct StandardInputLayout {
  private let bytes: [UInt8]
  private let kind: FileKind
  private let path: String

  /// `path` is where the file belongs, which says what kind of file it is; nothing need be there yet. Ends the
  /// run when it has no place among the plans, or when standard input cannot be used.
  init(_ repository: RepositoryOptions, path: String) throws {
    let folder = try repository.folder(near: path)
    let root = World.absolute(folder.path)
    let full = World.absolute(path)
    guard full.hasPrefix(root + "/"), let role = FileRole(path: String(full.dropFirst(root.count + 1))) else {
      Output.tell("\(path) is not the path of a file of the plans in \(World.shown(root))")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let buffer = FileBuffer()
    do throws(FileBuffer.Problem) {
      try buffer.readStandardInput(limit: role.limit)
    } catch {
      Output.tell("standard input cannot be read, or is longer than such a file may be")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    self.path = path
    bytes = Array(buffer.bytes)
    kind = role.kind
  }

  /// Writes the file laid out; one that is left alone comes out as it came in, so that nothing typed is lost.
  func run() -> ExitStatus {
    switch Formatter().format(bytes, as: kind) {
    case .unchanged:
      Output.write(bytes)
      return .clean
    case .changed(let text):
      Output.write(text)
      return .clean
    case .leftAlone(let finding):
      Output.write(bytes)
      Output.tell(Diagnostic(finding, in: SourceText(path: path, bytes: bytes)))
      Output.tell("  until that is mended, the file is left as it is")
      return .findings
    }
  }
}
