internal import ArgumentParser
internal import PlanModel

/// `smallsteps new`: starts the next plan of a pupil, a class or everybody.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts the next plan of a pupil, a class or everybody, from the register and the last plan.",
    discussion: """
      Strengths, help and advice are carried over, and so is every target that goes on, with its provision; \
      what moderators asked for stands at its place. The plan is for the current term where it is missing, \
      else for the next. A plan that is there already is never touched.

        smallsteps new P0417
        smallsteps new --class 3-oak --dry-run
        smallsteps new --all --term 2026-27/autumn
      """
  )

  @Argument(help: ArgumentHelp("Whose plan: pupils' ids.", valueName: "pupil"), completion: .pupils)
  var pupils: [String] = []

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("Everybody of a class on the term's first day.", valueName: "class"),
    completion: .classes
  )
  var schoolClass: String?

  @Flag(help: "Everybody on the register.")
  var all = false

  @Flag(help: "Say what would be started, and write nothing; of one pupil, show the text.")
  var dryRun = false

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    let ways = [!pupils.isEmpty, schoolClass != nil, all].count { $0 }
    guard ways == 1 else {
      throw ValidationError("Name pupils, or a class with --class, or say --all: one of the three.")
    }
  }

  func run() throws {
    let files = try repository.loadTellingErrors()
    try NewJob(files: files, options: self).run()
  }
}
