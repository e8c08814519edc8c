internal import ArgumentParser
internal import PlanModel
internal import Statistics

/// `smallsteps stats`: counts meetings, views, targets, moderation, surveys.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts what the plans say: meetings, views, targets, moderation, surveys.",
    discussion: """
      Without --term, the year of the current term up to today, term by term. Class, year group and status
      are those of each term's meet_by day. Percentages and hours have two decimals at most in JSON and
      CSV; tables show whole percents beside their counts.
      """
  )

  @OptionGroup var repository: RepositoryOptions

  @Option(help: ArgumentHelp("How to write the figures.", valueName: "format"))
  var format = FiguresFormat.all[0]

  @Option(help: ArgumentHelp("Break the figures down; may be given several times.", valueName: "group"))
  var by: [Grouping] = []

  @Option(name: .customLong("measure"), help: "Only this measure; may be given several times.")
  var measures: [String] = []

  @Flag(help: "Leave out small counts, and whatever would give them away, so that figures can be published.")
  var published = false

  @Flag(help: "Say what each measure counts, and out of what.")
  var explain = false

  func validate() throws {
    for id in measures {
      if let problem = Measure.problem(with: id) { throw ValidationError(problem) }
    }
  }

  func run() throws {
    if explain {
      Output.write(Explanation.text(Measure.all.filter { measures.isEmpty || measures.contains($0.id) }))
      return
    }
    let files = try repository.load()
    guard !files.listing.plans.isEmpty else {
      Output.tell("there are no plans in \(World.shown(files.folder.path)), so there is nothing to count")
      return try ExitStatus.cannotWork.end()
    }
    var figures = try count(files)
    for line in figures.warnings { Output.tell(line) }
    if published { figures = figures.published(atLeast: files.school.publishAtLeast) }
    Output.write(format.write(figures.only(measures)))
  }

  private func count(_ files: SchoolFiles) throws -> Figures {
    let input = StatisticsInput(files, today: repository.day)
    let folder = files.folder.path
    do throws(StatisticsError) {
      return try Counter(input, term: repository.term, groupings: by, isForPublication: published)
        .count(cores: World.cores) { place, reader in
          reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit)
        }
    } catch {
      if case .unknownTerm = error { throw ValidationError(error.message) }
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }
}

extension Grouping: ExpressibleByArgument {}

extension FiguresFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package var defaultValueDescription: String { id }
  package static var allValueStrings: [String] { all.map(\.id) }
}
