internal import ArgumentParser
internal import Diagnostics
internal import PlanModel
internal import Rendering

/// One run of `render`, once its arguments are known to make sense.
struct RenderJob {
  let document: Document
  let files: SchoolFiles
  let options: Render

  func run() throws {
    let places = try places()
    if places.count > 1, options.output == nil {
      throw ValidationError(
        "\(places.count) plans are meant; name a folder for their documents with --output DIR."
      )
    }
    let results = DocumentRun(document, try templates(), files, names: names(), shown: { World.shown($0) })
      .run(places, to: options.output.map { World.absolute($0) }, cores: World.cores)
    for diagnostic in results.flatMap(\.diagnostics).sorted() { Output.tell(diagnostic) }
    for case .text(let text) in results.compactMap(\.document) { Output.write(text) }
    if let output = options.output { tell(results, output) }
    if results.contains(where: { !$0.diagnostics.isEmpty }) { try ExitStatus.findings.end() }
  }

  private func places() throws -> [PlanPlace] {
    guard !files.listing.plans.isEmpty else {
      Output.tell("there are no plans in \(World.shown(files.folder.path))")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let term = options.repository.term ?? files.school.term(on: options.repository.day)
    let selection = PlanSelection(files, term: term, absolute: { World.absolute($0) })
    do throws(PlanSelection.Problem) {
      return options.all ? selection.all(in: options.repository.term) : try selection.places(options.what)
    } catch {
      throw ValidationError(error.message)
    }
  }

  private func templates() throws -> TemplateSet {
    let folder = options.repository.templates
    if let folder, FolderEntry.kind(at: World.absolute(folder)) == nil {
      Output.tell("there is no folder \(folder)")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    do throws(TemplateSet.Failure) {
      return try TemplateSet(
        for: document,
        folder: folder ?? files.folder.templates,
        shown: { World.shown($0) }
      )
    } catch {
      for diagnostic in error.diagnostics { Output.tell(diagnostic) }
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private func names() -> NameBook {
    if options.ids { return NameBook(nil) }
    for diagnostic in files.diagnostics.sorted() where diagnostic.severity == .error {
      Output.tell(diagnostic)
    }
    if files.people == nil { Output.tell("there is no people.yaml: ids are printed in place of names") }
    return NameBook(files.people)
  }

  private func tell(_ results: [DocumentRun.Result], _ output: String) {
    let unchanged = results.count { $0.document == .file(.unchanged) }
    let written = results.count { $0.document == .file(.written) }
    let same = unchanged == 0 ? "" : ", \(unchanged) unchanged"
    Output.tell("\(written) \(written == 1 ? "document" : "documents") written to \(output)\(same)")
  }
}
