internal import ArgumentParser
internal import Diagnostics
internal import PlanModel
internal import Reporting
internal import Validation

/// `smallsteps check`: the main job.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks plans, and says where something is wrong and what to write instead.",
    discussion: """
      Reads every plan of every term and reports on the files and folders given, or on all of them. \
      Nothing is written.

        smallsteps check
        smallsteps check plans/2025-26/autumn/3-oak
        smallsteps check --format json > findings.json
        smallsteps check --format text --format junit=junit.xml --format sarif=smallsteps.sarif
        smallsteps check --stdin-path plans/2025-26/autumn/3-oak/P0402.yaml - < draft.yaml
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files and folders to report on; `-` reads one file from standard input.",
      valueName: "path"
    )
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("The severity that fails the run: error, warning or advice.", valueName: "severity")
  )
  var failOn: Severity = .error

  @Option(help: ArgumentHelp("The path that a file on standard input is meant for.", valueName: "path"))
  var stdinPath: String?

  @OptionGroup var formats: FormatOptions

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    if paths.contains("-") != (stdinPath != nil) {
      throw ValidationError(
        "`-` and --stdin-path go together: the one says to read standard input, the other which file it is."
      )
    }
  }

  func run() throws {
    let files = try repository.load(near: paths.first { $0 != "-" } ?? stdinPath)
    let scope = try CheckScope(paths: paths, stdinPath: stdinPath, folder: files.folder)
    let outcome = Validator(files: files, today: repository.day, shown: { World.shown($0) })
      .validate(cores: World.cores, replacement: scope.replacement, includes: scope.includes)
    guard outcome.planCount > 0 else {
      Output.tell(
        "there are no plan files in \(World.shown(files.folder.path)): a plan is YEAR/TERM/CLASS/PUPIL.yaml"
      )
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    if files.people == nil {
      Output.tell("without people.yaml, plans were not searched for the names of other pupils")
    }
    try formats.write(
      Report(
        diagnostics: outcome.diagnostics,
        filesChecked: outcome.filesChecked,
        failing: failOn,
        rules: Rule.all.map(\.description),
        repository: World.repository,
        version: SmallStepsCommand.version
      )
    )
    let isFailing = outcome.diagnostics.contains { $0.severity >= failOn }
    try (isFailing ? ExitStatus.findings : .clean).end()
  }
}

extension Severity: ExpressibleByArgument {}
