internal import ArgumentParser
internal import Diagnostics
internal import PlanModel
internal import Statistics

/// `smallsteps stats`: counts meetings, views, targets, moderation, surveys.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts what the plans say: meetings, views, targets, moderation, surveys.",
    discussion: """
      Without --term, the year of the current term up to today, term by term. Percentages and hours are
      rounded to two decimals in JSON and CSV, and to whole percents in tables, always beside their counts.
      """
  )

  @OptionGroup var repository: RepositoryOptions

  @Option(help: ArgumentHelp("How to write the figures.", valueName: "format"))
  var format = FiguresFormat.all[0]

  @Option(help: ArgumentHelp("Break the figures down; may be given several times.", valueName: "group"))
  var by: [Grouping] = []

  @Option(name: .customLong("measure"), help: "Only this measure; may be given several times.")
  var measures: [String] = []

  @Flag(help: "Say what each measure counts, and out of what.")
  var explain = false

  func validate() throws {
    for id in measures where Measure.named(id) == nil {
      let near = EditDistance.nearest(to: id, among: Measure.all.map(\.id))
      let meant = near.map { "`\($0)`" }.joined(separator: " or ")
      throw ValidationError(
        "there is no measure \(id)"
          + (near.isEmpty ? "; `smallsteps stats --explain` lists them" : "; did you mean \(meant)?")
      )
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
    let figures = try count(files)
    tell(files, figures)
    Output.write(format.write(figures.only(measures)))
  }

  private func count(_ files: SchoolFiles) throws -> Figures {
    let input = StatisticsInput(files, today: repository.day)
    let groupings = by.enumerated().filter { !by[..<$0.offset].contains($0.element) }.map(\.element)
    let folder = files.folder.path
    do throws(StatisticsError) {
      return try Counter(input, term: repository.term, groupings: groupings)
        .count(cores: World.cores) { place, reader in
          reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit)
        }
    } catch {
      if case .unknownTerm = error { throw ValidationError(error.message) }
      Output.tell(error.message)
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
  }

  private func tell(_ files: SchoolFiles, _ figures: Figures) {
    let others = files.diagnostics.count { $0.severity == .error }
    if others > 0 {
      let errors = others == 1 ? "1 error" : "\(others) errors"
      Output.tell("\(errors) in files other than plans, which may change figures; run `smallsteps check`")
    }
    for line in figures.warnings { Output.tell(line) }
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
