internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Engagement
internal import PlanModel
internal import Rendering
internal import Site
internal import Statistics

/// One run of `site`, once its arguments are known to make sense.
struct SiteJob {
  let files: SchoolFiles
  let options: SiteCommand

  func run() throws {
    guard !files.listing.plans.isEmpty else {
      Output.tell("there are no plans in \(World.shown(files.folder.path)), so there is nothing to show")
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    let path = try options.repository.place(forOutput: options.output, of: files.folder)
    let people = options.ids || options.published ? nil : files.people
    if people == nil, !options.ids, !options.published {
      Output.tell("there is no people.yaml: ids are printed in place of names")
    }
    let input = try input(people)
    let frame = try frame(input)
    let documents = options.published ? nil : try documents(input)
    var status = ExitStatus.clean
    do throws(SiteError) {
      let folder = try SiteFolder(at: path, isPublished: options.published)
      if !options.published { try folder.hideFromGit() }
      let outcome = try SiteRun(input, frame, documents).run(in: folder, cores: World.cores)
      for diagnostic in outcome.diagnostics.sorted() { Output.tell(diagnostic) }
      tell(outcome)
      status = outcome.diagnostics.isEmpty ? .clean : .findings
    } catch {
      Output.tell(error.message { World.shown($0) })
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    try status.end()
  }

  private func input(_ people: People?) throws -> SiteInput {
    let figures = try figures()
    for line in figures.warnings { Output.tell(line) }
    let isPublished = options.published
    return SiteInput(
      files: files,
      figures: isPublished ? figures.published(atLeast: files.school.publishAtLeast) : figures,
      engagement: isPublished ? nil : try engagement(),
      naming: Naming(people),
      names: NameBook(people)
    )
  }

  private func frame(_ input: SiteInput) throws -> SiteFrame {
    let templates = try options.repository.templateFolder(files)
    do throws(TemplateSet.Failure) {
      return try SiteFrame(input, templates: templates) { World.shown($0) }
    } catch {
      throw RepositoryOptions.told(error)
    }
  }

  /// Makes the plans as `render plan` does.
  private func documents(_ input: SiteInput) throws -> DocumentRun {
    DocumentRun(
      .plan,
      try options.repository.templates(for: .plan, files),
      PlanSelection(files, term: nil, today: options.repository.day) { World.absolute($0) },
      in: SchoolSubject(files, term: nil, today: options.repository.day, isNamed: !options.ids),
      shown: { World.shown($0) }
    )
  }

  private func figures() throws -> Figures {
    let folder = files.folder.path
    do throws(StatisticsError) {
      return try Counter(
        StatisticsInput(files, today: options.repository.day),
        term: options.repository.term,
        groupings: [options.published ? .keyStage : .schoolClass],
        measures: Measure.all + Measure.outcomes,
        isForPublication: options.published
      )
      .count(cores: World.cores) { place, reader in
        reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit)
      }
    } catch {
      if case .unknownTerm = error { throw ValidationError(error.message) }
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private func engagement() throws -> Engagement {
    let folder = files.folder.path
    do throws(EngagementError) {
      return try Engagement(
        EngagementInput(files, today: options.repository.day),
        term: options.repository.term,
        cores: World.cores
      ) { place, reader in
        reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit).record
      }
    } catch {
      // The figures have found the term.
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private func tell(_ outcome: SiteRun.Outcome) {
    let pages = outcome.written == 1 ? "1 page" : "\(outcome.written) pages"
    var words = "\(pages) written"
    if outcome.unchanged > 0 { words += ", \(outcome.unchanged) unchanged" }
    if outcome.removed > 0 { words += ", \(outcome.removed) taken away" }
    Output.tell("\(words); open \(options.output)/index.html")
  }
}
