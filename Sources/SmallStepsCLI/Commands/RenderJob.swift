internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import PlanModel
internal import Rendering

/// One run of `render`, once its arguments are known to make sense.
struct RenderJob {
  let document: Document
  let files: SchoolFiles
  let options: Render

  func run() throws {
    guard !files.listing.plans.isEmpty else {
      Output.tell("there are no plans in \(World.shown(files.folder.path))")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let selection = PlanSelection(files, term: term, absolute: { World.absolute($0) })
    let groups = try groups(selection)
    if groups.count > 1, options.output == nil {
      throw ValidationError(
        "\(groups.count) documents are meant; name a folder for them with --output DIR."
      )
    }
    let school = SchoolSubject(files, term: term, today: options.repository.day, names: names())
    let results = DocumentRun(
      document,
      try templates(),
      selection,
      in: school,
      shown: { World.shown($0) }
    )
    .run(groups, to: options.output.map { World.absolute($0) }, cores: World.cores)
    for diagnostic in results.flatMap(\.diagnostics).sorted() { Output.tell(diagnostic) }
    for case .text(let text) in results.flatMap(\.documents) { Output.write(text) }
    if let output = options.output { tell(results, output) }
    if results.contains(where: { !$0.diagnostics.isEmpty }) { try ExitStatus.findings.end() }
  }

  private var term: TermKey? { options.repository.term ?? files.school.term(on: options.repository.day) }

  /// What the copies are about.
  private func groups(_ selection: PlanSelection) throws -> [PlanGroup] {
    if options.all { return selection.all(document.content, in: options.repository.term) }
    if options.what.isEmpty { return selection.all(document.content, in: term) }
    do throws(PlanSelection.Problem) {
      return try selection.groups(options.what, for: document.content)
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
        document.template,
        names: document.names,
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
    let documents = results.flatMap(\.documents)
    let unchanged = documents.count { $0 == .file(.unchanged) }
    let written = documents.count { $0 == .file(.written) }
    let same = unchanged == 0 ? "" : ", \(unchanged) unchanged"
    Output.tell("\(written) \(written == 1 ? "document" : "documents") written to \(output)\(same)")
  }
}
