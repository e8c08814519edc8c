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

        smallsteps stats
        smallsteps stats --by class --measure attendance
        smallsteps stats --published --format markdown
      """
  )

  @OptionGroup var repository: RepositoryOptions

  @Option(help: ArgumentHelp("How to write the figures.", valueName: "format"))
  var format = FiguresFormat.all[0]

  @Option(help: ArgumentHelp("Break the figures down; may be given several times.", valueName: "group"))
  var by: [Grouping] = []

  @Option(
    name: .customLong("measure"),
    help: "Only this measure; may be given several times.",
    completion: .measures
  )
  var measures: [String] = []

  @Option(
    help: ArgumentHelp("Show the year beside the years before it, so many in all.", valueName: "number")
  )
  var years: Int?

  @Flag(help: "Leave out small counts, and whatever would give them away, so that figures can be published.")
  var published = false

  @Flag(help: "Count goal attainment (GAS) as well; the same as --measure goal-attainment beside the others.")
  var gas = false

  @Flag(help: "Say what each measure counts, and out of what.")
  var explain = false

  func validate() throws {
    if let years, years < 1 { throw ValidationError("--years asks for a number from 1 on") }
    if years != nil, repository.term != nil {
      throw ValidationError("--years shows whole years, without --term")
    }
    for id in measures {
      if let problem = Measure.problem(with: id) { throw ValidationError(problem) }
    }
  }

  func run() throws {
    if explain {
      Output.write(Explanation.text(wanted) + "\n" + Explanation.columns(wanted))
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
    Output.write(format.write(figures.only(measures.isEmpty ? [] : wanted.map(\.id))))
  }

  /// The measures asked for; without any, all that are not left to be asked for.
  private var wanted: [Measure] {
    Measure.known.filter { measure in
      let isOnRequest = Measure.onRequest.contains { $0.id == measure.id }
      if measures.contains(measure.id) || measure.id == "goal-attainment" && gas { return true }
      return measures.isEmpty && (!isOnRequest || explain)
    }
  }

  private func count(_ files: SchoolFiles) throws -> Figures {
    let input = StatisticsInput(files, today: repository.day)
    do throws(StatisticsError) {
      var figures = try count(input, files, nil)
      guard let current = figures.terms.first?.year else { return figures }
      let before = input.school.years.entries.map(\.key.value).filter { $0 < current }.sorted()
      for year in before.suffix((years ?? 1) - 1) {
        // A year without dates of its terms has nothing to show.
        if let counted = try? count(input, files, year) { figures.earlier.append(counted) }
      }
      return figures
    } catch {
      if case .unknownTerm = error { throw ValidationError(error.message) }
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private func count(
    _ input: StatisticsInput,
    _ files: SchoolFiles,
    _ year: AcademicYear?
  ) throws(StatisticsError) -> Figures {
    let folder = files.folder.path
    // Goals may be of measures that are not shown, and published figures hang together with the others.
    let counted = Measure.all + Measure.onRequest.filter { asked in wanted.contains { $0.id == asked.id } }
    return try Counter(
      input,
      term: repository.term,
      year: year,
      groupings: by,
      measures: counted,
      isForPublication: published
    )
    .count(cores: World.cores) { place, reader in
      reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit)
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
