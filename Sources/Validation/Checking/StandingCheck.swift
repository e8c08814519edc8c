package import Diagnostics
package import PlanModel

/// A school in memory, of which one plan at a time is checked again as it changes.
package struct StandingCheck: Sendable {
  package let school: SchoolContext
  private let rules: ActiveRules
  /// What is kept of every plan that could be read, by its path below the plans folder.
  private var records: [String: PlanRecord] = [:]
  private var unreadable: [String: PlanPlace] = [:]
  private var context: RepositoryContext

  /// Reads every plan once.
  package init(files: SchoolFiles, today: CalendarDate, cores: Int) {
    let school = SchoolContext(files: files, today: today)
    let rules = ActiveRules(Rule.all, settings: files.school.rules)
    self.school = school
    self.rules = rules
    let plans = files.listing.plans
    let folder = files.folder.path
    let read = Workers.map(count: plans.count, cores: cores) { number, reader in
      let (file, place) = plans[number]
      let result = reader.read(Plan.self, from: folder + "/" + file.path, limit: RecordReader.planLimit)
      return CheckedPlan(result, at: place, path: file.path, rules: rules, school: school).record
    }
    context = RepositoryContext(school: school, plans: [])
    for (plan, record) in zip(plans, read) { keep(record, of: plan.file.path, plan.place) }
    settle()
  }

  /// Checks a plan's text, and keeps what it says.
  package mutating func check(
    _ text: [UInt8],
    at place: PlanPlace,
    path: String,
    reader: RecordReader
  ) -> CheckedPlan {
    let result = reader.read(Plan.self, text: text)
    let checked = CheckedPlan(result, at: place, path: path, rules: rules, school: school)
    keep(checked.record, of: path, place)
    return checked
  }

  /// Takes in a plan as it stands on the disk, or that it is gone.
  package mutating func refresh(_ path: String, at place: PlanPlace, reader: RecordReader) {
    let full = school.files.folder.path + "/" + path
    guard FolderEntry.kind(at: full) == .file else {
      records[path] = nil
      unreadable[path] = nil
      return
    }
    let result = reader.read(Plan.self, from: full, limit: RecordReader.planLimit)
    let checked = CheckedPlan(result, at: place, path: path, rules: rules, school: school)
    keep(checked.record, of: path, place)
  }

  private mutating func keep(_ record: PlanRecord?, of path: String, _ place: PlanPlace) {
    records[path] = record
    unreadable[path] = record == nil ? place : nil
  }

  /// Puts the plans in order for the rules across them; after checks and refreshes, before questions.
  package mutating func settle() {
    context = RepositoryContext(
      school: school,
      plans: records.values.sorted { $0.path < $1.path },
      unreadable: Array(unreadable.values)
    )
  }

  /// What the rules across plans find, by path.
  package func findingsAcross(cores: Int) -> [String: [Finding]] {
    rules.findingsAcross(context, cores: cores)
  }

  /// The plans of a pupil, in the order of their terms.
  package func plans(of pupil: PupilID) -> [PlanRecord] { context.plans(of: pupil) }

  /// What the readers found in a file that is no plan, as the school has set it.
  package func adjusted(_ findings: [Finding]) -> [Finding] { rules.adjusted(findings) }
}
