internal import ArgumentParser
internal import Diagnostics
internal import Engagement
internal import PlanModel

/// One run of `chase`, once its arguments are known to make sense.
struct ChaseJob {
  let files: SchoolFiles
  let options: Chase

  func run() throws {
    guard !files.listing.plans.isEmpty || !files.register.isEmpty else {
      Output.tell("there are neither plans nor a register in \(World.shown(files.folder.path))")
      return try ExitStatus.cannotWork.end()
    }
    do throws(EngagementError) {
      let report = try report()
      Output.write(report.text(options.format ?? (options.minutes ? .markdown : .text)))
    } catch {
      switch error {
      case .unknown, .weekToCome: throw ValidationError(error.message)
      case .notBegun, .noTerm:
        Output.tell(error.message)
        throw ExitCode(ExitStatus.cannotWork.rawValue)
      }
    }
  }

  private func report() throws(EngagementError) -> EngagementReport {
    let today = options.repository.day
    let week = WeekMinutes.week(of: options.week ?? today)
    let day = options.minutes ? try WeekMinutes.lastKnownDay(of: week, today: today) : today
    let folder = files.folder.path
    let engagement = try Engagement(
      EngagementInput(files, today: day),
      term: options.repository.term,
      cores: World.cores
    ) { place, reader in
      reader.read(Plan.self, from: folder + "/" + place.path, limit: RecordReader.planLimit).record
    }
    let selection = try Selection(team: options.team, schoolClass: options.schoolClass, in: engagement)
    warn(engagement)
    let naming = Naming(options.names ? files.people : nil, showsText: options.showText)
    if options.minutes { return WeekMinutes(engagement, selection, week: week).report(naming) }
    if options.requests {
      return ParentRequests(engagement, selection, term: options.repository.term).report(naming)
    }
    if options.byTeacher { return LateByTeacher(engagement, selection).report(naming) }
    return FamiliesToMeet(engagement, selection).report(naming)
  }

  /// Tells of what is not, or may not be, in the lists.
  private func warn(_ engagement: Engagement) {
    let errors = files.diagnostics.count { $0.severity == .error }
    if errors > 0 {
      let count = errors == 1 ? "1 error" : "\(errors) errors"
      Output.tell("\(count) in files other than plans; run `smallsteps check`")
    }
    if files.register.isEmpty { Output.tell("no pupils are in register.yaml, so that no meeting is due") }
    if engagement.unreadable > 0 {
      let plans = engagement.unreadable == 1 ? "1 plan" : "\(engagement.unreadable) plans"
      Output.tell("\(plans) could not be read; run `smallsteps check`")
    }
    if options.names, files.people == nil { Output.tell("there is no people.yaml: ids are printed") }
  }
}
