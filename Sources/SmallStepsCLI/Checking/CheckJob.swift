internal import ArgumentParser
internal import Diagnostics
internal import KnownFindings
internal import PlanModel
internal import Reporting
internal import Validation

/// One run of `check`, from reading to the exit status.
struct CheckJob {
  let check: Check
  private let folder: PlanFolder
  private let scope: CheckScope

  init(_ check: Check) throws {
    self.check = check
    folder = try check.repository.folder(near: check.paths.first { $0 != "-" } ?? check.stdinPath)
    scope = try CheckScope(paths: check.paths, stdinPath: check.stdinPath, folder: folder)
  }

  func run() async throws {
    let isMendingWhole = try check.fixes.run(on: check.paths, check.repository)
    let isChange = check.changes.staged || check.changes.changedSince != nil
    let change = isChange ? try await GitChange(check.changes, folder) : nil
    let files = try check.repository.load(change?.checked?.folder ?? folder, place: folder)
    if check.listFiles {
      list(files, change)
      return
    }
    var state = CheckedState(files, place: folder, today: check.repository.day, scope: scope)
    // A school that is only starting has nobody on its register yet, or no plan that would be due.
    let isDue = files.school.termsInOrder.contains { _, term in
      (term.plansBy ?? term.to).map { $0.value < check.repository.day } ?? false
    }
    let isStarting =
      files.listing.files.contains { $0.role == .register } && (files.register.isEmpty || !isDue)
    guard state.outcome.planCount > 0 || isStarting else {
      Output.tell(
        "there are no plan files in \(World.shown(folder.path)): a plan is YEAR/TERM/CLASS/PUPIL.yaml"
      )
      throw ExitCode(ExitStatus.cannotWork.rawValue)
    }
    if files.people == nil {
      Output.tell("without people.yaml, plans were not searched for the names of other pupils")
    }
    if let file = check.changes.writeBaseline {
      try BaselineFile(path: file).write(state.tally)
      return
    }
    try hideKnown(&state)
    if let change { try keepNew(&state, change) }
    // A diff is a result of its own, to be piped into `git apply`.
    if !check.fixes.diff { try check.formats.write(report(state)) }
    let isFailing = state.outcome.diagnostics.contains { $0.severity >= check.failOn }
    try (!isMendingWhole ? ExitStatus.cannotWork : isFailing ? .findings : .clean).end()
  }

  /// Hides what the baseline lists; what it lists and was not found must be of a file that was looked at.
  private func hideKnown(_ state: inout CheckedState) throws {
    guard let path = check.changes.baseline else { return }
    let file = BaselineFile(path: path)
    let known = try file.read()
    let count = state.outcome.diagnostics.count
    let rest = state.hide(known)
    var mended = FindingTally()
    for (key, times) in rest.entries where scope.includes(key.path) { mended.add(key, times: times) }
    file.tellMended(mended, hidden: count - state.outcome.diagnostics.count)
  }

  /// Keeps the findings in files that the change touches, and those elsewhere that were not there before.
  private func keepNew(_ state: inout CheckedState, _ change: GitChange) throws {
    var known = FindingTally()
    if let before = change.before, let files = check.repository.attempt(before.folder, place: folder) {
      known = CheckedState(files, place: folder, today: check.repository.day, scope: scope).tally
    }
    _ = state.hide(known, except: change.touches)
    let count = change.count
    Output.tell(
      "\(count) file\(count == 1 ? "" : "s") of the plans changed; findings that were there before"
        + " in others are left out"
    )
  }

  private func list(_ files: SchoolFiles, _ change: GitChange?) {
    var output = BufferedOutput()
    for file in files.listing.files where scope.includes(file.path) && change?.touches(file.path) ?? true {
      output.write(World.shown(folder.path + "/" + file.path) + "\n")
    }
    output.flush()
  }

  private func report(_ state: CheckedState) -> Report {
    Report(
      diagnostics: state.outcome.diagnostics,
      filesChecked: state.outcome.filesChecked,
      failing: check.failOn,
      rules: Rule.all.map(\.description),
      repository: World.repository,
      version: SmallStepsCommand.version
    )
  }
}
