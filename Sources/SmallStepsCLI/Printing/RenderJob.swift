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
    if let output = options.output { _ = try options.repository.place(forOutput: output, of: files.folder) }
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
    try tellOfPeople()
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

  /// Tells what is wrong with the school's files, and what cannot be done without a file of names. Prints
  /// nothing for a family where the files that say who may have it are not whole.
  private func tellOfPeople() throws {
    let errors = files.diagnostics.sorted().filter { $0.severity == .error }
    for diagnostic in errors { Output.tell(diagnostic) }
    let names = World.shown(options.repository.namesFile ?? files.folder.path + "/people.yaml")
    let deciding = [names, World.shown(files.folder.path + "/register.yaml")]
    if document.right != nil, errors.contains(where: { deciding.contains($0.path) }) {
      Output.tell("people.yaml and register.yaml say who may have this; mend what is wrong in them first")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    guard files.people == nil else { return }
    if errors.contains(where: { $0.path == names }) {
      Output.tell("ids are printed in place of names")
      return
    }
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
