internal import ArgumentParser
internal import Engagement
internal import PlanModel

/// `smallsteps chase`: who is still to meet, and whose turn it is to call.
struct Chase: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists families still to meet and who follows up next; writes the week's team minutes.",
    discussion: """
      Families that did not come and families that gave their views in another way are told apart \
      everywhere; siblings are one call. Ids stand for people unless names are asked for.

        smallsteps chase --team middle
        smallsteps chase --minutes --week 2026-05-18 > minutes.md
        smallsteps chase --requests
        smallsteps chase --by-teacher --format markdown
      """
  )

  @Option(help: ArgumentHelp("Only this team of school.yaml.", valueName: "name"), completion: .teams)
  var team: String?

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("Only this class: 3-oak.", valueName: "name"),
    completion: .classes
  )
  var schoolClass: String?

  @Option(help: "How to write it: text for a terminal, markdown for paper, json for programs.")
  var format: EngagementFormat?

  @Flag(help: "Print names from people.yaml, and whom to call.")
  var names = false

  @Flag(help: "Print what was written of a family: results of calls, and what keeps it away.")
  var showText = false

  @Flag(help: "Write the team minutes of a week, as Markdown unless --format says otherwise.")
  var minutes = false

  @Option(help: ArgumentHelp("A day of the minutes' week; else today's week.", valueName: "date"))
  var week: CalendarDate?

  @Flag(help: "List the meetings that parents asked for, the open ones first.")
  var requests = false

  @Flag(help: "Count what is late by class and teacher: plans, meetings, reviews.")
  var byTeacher = false

  @OptionGroup var repository: RepositoryOptions

  func validate() throws {
    guard [minutes, requests, byTeacher].count(where: { $0 }) < 2 else {
      throw ValidationError("Choose one of --minutes, --requests and --by-teacher.")
    }
    guard week == nil || minutes else { throw ValidationError("--week goes with --minutes.") }
    guard repository.term == nil || !minutes else {
      throw ValidationError("The minutes' week says which term it is; leave out --term.")
    }
  }

  func run() throws { try ChaseJob(files: try repository.load(), options: self).run() }
}

extension EngagementFormat: ExpressibleByArgument {}
