internal import ArgumentParser
internal import Diagnostics
internal import PlanModel
internal import TargetJudgement

/// `smallsteps smart`: is this target SMART, and what to write instead?
struct Smart: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges a target by the five letters, and says what to write instead.",
    discussion: """
        smallsteps smart "will ask a friend for a toy in free play, 8 of 10 sessions" \\
          --baseline "2 of 10 sessions" --review-by 2025-12-12
        smallsteps smart --format jsonl < targets.jsonl

      JSON Lines are read as {"id": …, "target": …} with baseline, success_criteria, area, set_on and review_by where \
      they are known, and answered one line each. Inside a plan repository, dates in words ("by half term") are \
      looked up in the school's own terms.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @Argument(help: "The target, as a teacher writes it.")
  var target: String?

  @Option(help: "What the pupil does now.")
  var baseline: String?

  @Option(help: ArgumentHelp("What will be seen, and how often.", valueName: "text"))
  var success: String?

  @Option(help: "The area of need, such as \"cognition and learning\".")
  var area: AreaOfNeed?

  @Option(help: ArgumentHelp("The day on which it was set; else today.", valueName: "date"))
  var setOn: CalendarDate?

  @Option(help: ArgumentHelp("The day of its review.", valueName: "date"))
  var reviewBy: CalendarDate?

  @Option(help: "text for a person; jsonl reads JSON Lines from standard input and answers in them.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The day to take for today; else the clock's.", valueName: "date"))
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp("The folder of plans whose term dates count; else the nearest one.", valueName: "dir")
  )
  var plans: String?

  func validate() throws {
    if format == .jsonl, target != nil {
      throw ValidationError("With --format jsonl the targets come from standard input, not as an argument.")
    }
    if format == .text, target == nil {
      throw ValidationError("Write the target in quotation marks, or use --format jsonl.")
    }
  }

  func run() throws {
    let judge = TargetJudge(terms: terms)
    switch format {
    case .jsonl: try SmartLines(judge: judge).run()
    case .text:
      let wording = TargetWording(
        target: target ?? "",
        baseline: baseline,
        successCriteria: success,
        area: area,
        setOn: setOn ?? today ?? World.today,
        reviewBy: reviewBy
      )
      Output.write(JudgementText(wording, judge: judge, isColourful: World.isColourful).text)
    }
  }

  /// The terms of the school in whose folder this runs; none elsewhere.
  private var terms: [TermDates] {
    let folder = plans.map { PlanFolder(path: $0) } ?? PlanFolder.find(from: World.workingDirectory)
    guard let folder else { return [] }
    return RecordReader().read(School.self, from: folder.path + "/school.yaml").record?.calendar.terms ?? []
  }
}

extension AreaOfNeed: ExpressibleByArgument {
  package init?(argument: String) {
    guard let area = Self(word: argument) else { return nil }
    self = area
  }
}
