internal import ArgumentParser
internal import Documents
internal import PlanModel
internal import Rendering

extension RepositoryOptions {
  /// The folder of templates. Ends the run when one is named that is not there.
  func templateFolder(_ files: SchoolFiles) throws -> String {
    guard let templates else { return files.folder.templates }
    guard FolderEntry.kind(at: World.absolute(templates)) != nil else {
      Output.tell("there is no folder \(templates)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    return templates
  }

  /// The templates of a document. Ends the run when they cannot be used.
  func templates(for document: Document, _ files: SchoolFiles) throws -> TemplateSet {
    let folder = try templateFolder(files)
    do throws(TemplateSet.Failure) {
      return try TemplateSet(
        document.template,
        names: document.names,
        folder: folder,
        shown: { World.shown($0) }
      )
    } catch {
      throw Self.told(error)
    }
  }

  /// Tells of what is wrong with templates, and how the run ends.
  static func told(_ failure: TemplateSet.Failure) -> ExitCode {
    for diagnostic in failure.diagnostics { Output.tell(diagnostic) }
    return ExitCode(ExitStatus.cannotWork.rawValue)
  }
}
