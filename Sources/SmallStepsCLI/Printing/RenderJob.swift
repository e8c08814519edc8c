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

  func run() async throws {
    guard !files.listing.plans.isEmpty else {
      Output.tell("there are no plans in \(World.shown(files.folder.path))")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let selection = PlanSelection(
      files,
      term: term,
      today: options.repository.day,
      absolute: { World.absolute($0) }
    )
    let groups = try groups(selection)
    if groups.count > 1, options.output == nil, !options.together {
      throw ValidationError(
        "\(groups.count) documents are meant; name a folder for them with --output DIR."
      )
    }
    tellOfPeople()
    let (templates, look) = try templates()
    let run = DocumentRun(
      document,
      templates,
      selection,
      in: SchoolSubject(
        files,
        term: term,
        today: options.repository.day,
        isNamed: !options.ids,
        appointment: Appointment(day: options.day, time: options.time, place: options.place)
      ),
      for: options.recipient,
      shown: { World.shown($0) }
    )
    let results = try await DocumentWriting(run: run, look: look, options: options).write(groups)
    for diagnostic in results.flatMap(\.diagnostics).sorted() { Output.tell(diagnostic) }
    try finish(results)
  }

  private var term: TermKey? { options.repository.term ?? files.school.term(on: options.repository.day) }

  /// What the copies are about.
  private func groups(_ selection: PlanSelection) throws -> [PlanGroup] {
    if options.all { return selection.all(document.content, in: options.repository.term) }
    if options.what.isEmpty, term == nil {
      Output.tell("no term has started yet; name one with --term")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    if options.what.isEmpty { return selection.all(document.content, in: term) }
    do throws(PlanSelection.Problem) {
      return try selection.groups(options.what, for: document.content)
    } catch {
      throw ValidationError(error.message)
    }
  }

  private func templates() throws -> (TemplateSet, DocumentLook) {
    let folder = try options.repository.templateFolder(files)
    do throws(TemplateSet.Failure) {
      let templates = try TemplateSet(
        document.template,
        names: document.names,
        folder: folder,
        shown: { World.shown($0) }
      )
      let look = try DocumentLook(
        document,
        as: options.to,
        isLarge: options.largePrint,
        folder: folder,
        shown: { World.shown($0) }
      )
      return (templates, look)
    } catch {
      throw RepositoryOptions.told(error)
    }
  }

  /// Tells what is wrong with the file of names, and what cannot be done without it.
  private func tellOfPeople() {
    for diagnostic in files.diagnostics.sorted() where diagnostic.severity == .error {
      Output.tell(diagnostic)
    }
    guard files.people == nil else { return }
    if !options.ids { Output.tell("there is no people.yaml: ids are printed in place of names") }
    if document.right != nil {
      Output.tell(
        "without people.yaml it was not checked who of a family may get this, whose words to leave out, and "
          + "whether an interpreter is needed"
      )
    }
  }

  /// Writes what goes to standard output, tells of the rest, and decides how the run ends.
  private func finish(_ results: [DocumentRun.Result]) throws {
    let copies = results.flatMap(\.copies)
    let texts = copies.compactMap { if case .text(let text) = $0.outcome { text } else { nil } }
    if texts.count > 1 {
      let words = copies.map { $0.path.split(separator: ".").last ?? "" }.joined(separator: ", ")
      throw ValidationError(
        "\(texts.count) copies are meant (\(words)); name one with --for, or a folder with --output DIR."
      )
    }
    for text in texts { Output.write(text) }
    if let output = options.output {
      let unchanged = copies.count { $0.outcome == .file(.unchanged) }
      let written = copies.count { $0.outcome == .file(.written) }
      let same = unchanged == 0 ? "" : ", \(unchanged) unchanged"
      Output.tell("\(written) \(written == 1 ? "document" : "documents") written to \(output)\(same)")
    }
    let isBroken = results.contains { $0.diagnostics.contains { $0.severity == .error } }
    if isBroken || copies.isEmpty { try ExitStatus.findings.end() }
  }
}
