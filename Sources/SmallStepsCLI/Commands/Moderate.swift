internal import ArgumentParser
internal import PlanModel

/// `smallsteps moderate`: draws the plans to read, starts their moderation files, reports what was found.
struct Moderate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Draws the plans that senior leaders read, starts the files for it, and reports what was found.",
    discussion: """
      The sample takes its share of each class and need; the same seed draws the same plans. Nobody is given \
      a plan of an own class. A moderation file that is there already is never touched.

        smallsteps moderate --share 25
        smallsteps moderate --sample 6 --seed 7 --by T01 --by T02 --start
        smallsteps moderate --report --term 2025-26/autumn --format markdown
      """
  )

  @Option(help: ArgumentHelp("How many plans to draw.", valueName: "count"))
  var sample: Int?

  @Option(help: ArgumentHelp("How many of a hundred plans to draw; 25 if left out.", valueName: "percent"))
  var share: Int?

  @Option(help: ArgumentHelp("The number that decides what is drawn.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Who reads, by staff id; may be given several times. Left out, senior leaders and the SENCo.",
      valueName: "staff"
    ),
    completion: .staff
  )
  var by: [String] = []

  @Flag(help: "Write a moderation file for each plan drawn.")
  var start = false

  @Flag(help: "Report what moderation found in a term, instead of drawing plans.")
  var report = false

  @Option(
    help: ArgumentHelp(
      "How to write the report: \(ModerationFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"
    )
  )
  var format: ModerationFormat?

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    if report, sample != nil || share != nil || start || !by.isEmpty {
      throw ValidationError("--report stands alone: it draws nothing and starts nothing.")
    }
    if !report, format != nil { throw ValidationError("--format belongs to --report.") }
    if sample != nil, share != nil { throw ValidationError("Give --sample or --share, not both.") }
    if let sample, sample < 1 { throw ValidationError("--sample is a number of plans, 1 or more.") }
    if let share, !(1...100).contains(share) { throw ValidationError("--share is from 1 to 100.") }
  }

  func run() throws {
    let files = try repository.loadTellingErrors()
    guard
      let term = try repository.term.map({ try KnownNames(files).term($0) })
        ?? files.school.term(on: repository.day)
    else {
      Output.tell("no term has started yet; name one with --term")
      return try ExitStatus.cannotWork.end()
    }
    if report {
      try ModerationReport(files: files, term: term, today: repository.day).write(format ?? .text)
    } else {
      try ModerationDraw(files: files, term: term, options: self).run()
    }
  }
}
