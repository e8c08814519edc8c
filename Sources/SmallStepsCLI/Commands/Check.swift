internal import ArgumentParser
internal import Diagnostics

/// `smallsteps check`: the main job.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks plans, and says where something is wrong and what to write instead.",
    discussion: """
      Reads every plan of every term and reports on the files and folders given, or on all of them. \
      Nothing is written, unless --fix is given.

        smallsteps check
        smallsteps check plans/2025-26/autumn/3-oak
        smallsteps check --format json > findings.json
        smallsteps check --format text --format junit=junit.xml --format sarif=smallsteps.sarif
        smallsteps check --changed-since origin/main
        smallsteps check --staged --fail-on warning
        smallsteps check --baseline baseline.yaml
        smallsteps check --diff
        smallsteps check --fix
        smallsteps check --stdin-path plans/2025-26/autumn/3-oak/P0402.yaml - < draft.yaml
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files and folders to report on; `-` reads one file from standard input.",
      valueName: "path"
    ),
    completion: .file(extensions: ["yaml"])
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("The severity that fails the run: error, warning or advice.", valueName: "severity")
  )
  var failOn: Severity = .error

  @Option(help: ArgumentHelp("The path that a file on standard input is meant for.", valueName: "path"))
  var stdinPath: String?

  @Flag(help: "Names the files that would be reported on, one a line, and ends.")
  var listFiles = false

  @OptionGroup var changes: ChangeOptions

  @OptionGroup var formats: FormatOptions

  @OptionGroup var fixes: FixOptions

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    if stdinPath != nil, fixes.isOn {
      throw ValidationError("--fix and --diff are for files; standard input is only reported on.")
    }
    if paths.contains("-") != (stdinPath != nil) {
      throw ValidationError(
        "`-` and --stdin-path go together: the one says to read standard input, the other which file it is."
      )
    }
    if fixes.isOn, changes.staged || changes.changedSince != nil || changes.writeBaseline != nil || listFiles
    {
      throw ValidationError("--fix and --diff are for whole files; they go with no --staged and its like.")
    }
    if changes.staged, stdinPath != nil {
      throw ValidationError(
        "--staged takes files as git has them, and standard input cannot stand in for one."
      )
    }
    if changes.writeBaseline != nil, !paths.isEmpty {
      throw ValidationError("--write-baseline lists the findings of all files; name none.")
    }
  }

  func run() async throws { try await CheckJob(self).run() }
}

extension Severity: ExpressibleByArgument {}
