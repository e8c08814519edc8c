package import Diagnostics
package import PlanModel

/// Starts the plans of a term: reads each pupil's last plan and makes the next from it.
package struct TermStart: Sendable {
  /// What came of it for one pupil.
  package enum Result: Sendable {
    case started(StartedPlan, findings: [Diagnostic])
    /// There is one already, at that place.
    case exists(PlanPlace)
    /// Why there can be none.
    case impossible(PupilID, String)
    /// The last plan cannot be read, or is another pupil's.
    case unreadable(PupilID, PlanPlace, [Diagnostic])
  }

  private let files: SchoolFiles
  private let key: TermKey
  private let choice: TermChoice
  private let byPupil: [PupilID: [PlanPlace]]
  private let moderations: [PupilID: [(term: TermKey, moderation: Moderation)]]
  private let order: [TermKey: Int]
  private let keepsAcceptance: @Sendable (String) -> Bool
  private let shown: @Sendable (String) -> String

  /// `keepsAcceptance` tells, by its rule, whether an acceptance holds as long as a target's wording does.
  package init(
    _ files: SchoolFiles,
    term key: TermKey,
    today: CalendarDate,
    keepsAcceptance: @escaping @Sendable (String) -> Bool,
    shown: @escaping @Sendable (String) -> String
  ) {
    self.files = files
    self.key = key
    self.keepsAcceptance = keepsAcceptance
    self.shown = shown
    choice = TermChoice(files, today: today)
    byPupil = Dictionary(grouping: files.listing.plans.map(\.place), by: \.pupil)
    moderations = Dictionary(grouping: files.moderations, by: { $0.pupil }).mapValues {
      $0.map { ($0.term, $0.moderation) }
    }
    order = Dictionary(
      files.school.termsInOrder.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The start of each pupil's plan, in the order given.
  package func start(_ pupils: [PupilID], cores: Int) -> [Result] {
    Workers.map(count: pupils.count, cores: cores) { number, reader in start(pupils[number], reader) }
  }

  private func start(_ pupil: PupilID, _ reader: RecordReader) -> Result {
    let places = byPupil[pupil] ?? []
    if let place = chosen(places.filter { $0.term == key }) { return .exists(place) }
    guard let entry = files.register[pupil] else {
      return .impossible(pupil, "is not on the SEN register; add the pupil to register.yaml")
    }
    if let left = choice.hasLeft(pupil, in: key) { return .impossible(pupil, "left on \(left)") }
    guard let standing = choice.standing(pupil, in: key) else {
      return .impossible(pupil, "is not on the SEN register in \(key)")
    }
    let earlier = places.filter { (order[$0.term] ?? .max) < (order[key] ?? 0) }
    let lastTerm = earlier.max { (order[$0.term] ?? 0) < (order[$1.term] ?? 0) }?.term
    let latest = earlier.filter { $0.term == lastTerm }
    let last = chosen(latest)
    guard let schoolClass = standing.schoolClass?.value else {
      return .impossible(pupil, "has no class in register.yaml")
    }
    if let problem = problem(with: standing, schoolClass, since: last) { return .impossible(pupil, problem) }
    let place = PlanPlace(term: key, schoolClass: schoolClass, pupil: pupil)
    var started = StartedPlan(
      place: place,
      last: nil,
      entry: entry,
      status: standing.status?.value,
      stage: standing.yearGroup?.value.keyStage,
      questions: (standing.yearGroup?.value.keyStage).flatMap { files.questions[$0] },
      feedback: [],
      term: files.school[key],
      deadlines: choice.deadlines(of: pupil, in: key),
      joined: choice.joined(pupil, in: key),
      keepsAcceptance: keepsAcceptance
    )
    guard let last else { return .started(started, findings: []) }
    let path = files.folder.path + "/" + last.path
    let read = reader.read(Plan.self, from: path, limit: RecordReader.planLimit)
    let errors = read.findings.filter { $0.severity == .error }
    let source = reader.source(path: shown(path))
    let findings = errors.map { Diagnostic($0, in: source) }.sorted()
    guard let plan = read.record, !read.hasBlanks, plan.pupil?.value == nil || plan.pupil?.value == pupil
    else {
      return .unreadable(pupil, last, findings)
    }
    started.last = (last, plan)
    started.passedOver = latest.filter { $0 != last }
    started.feedback = CarriedFeedback.open(since: last, answers: plan.feedback, in: moderations[pupil] ?? [])
    return .started(started, findings: findings)
  }

  /// The one of a pupil's plans for a term that is kept where there are two: that in the class of the term's first
  /// day.
  private func chosen(_ places: [PlanPlace]) -> PlanPlace? {
    guard places.count > 1, let first = places.first else { return places.first }
    let own = choice.standing(first.pupil, in: first.term)?.schoolClass?.value
    return places.first { $0.schoolClass == own } ?? places.max { $0.path < $1.path }
  }

  /// Why the register's class cannot be that of the term: the year has none of that name, or the pupil has
  /// not been moved up yet.
  private func problem(
    with standing: RegisterEntry.Period,
    _ schoolClass: ClassID,
    since last: PlanPlace?
  ) -> String? {
    guard let facts = files.school.years[key.year]?.classes[schoolClass] else {
      return "is in class \(schoolClass) in register.yaml, and school.yaml has no such class in \(key.year)"
    }
    guard let last, last.term.year < key.year, last.schoolClass == schoolClass,
      let from = standing.from?.value, let group = standing.yearGroup?.value
    else { return nil }
    // A line of the summer before is one for the new year.
    let start = CalendarDate(year: key.year.start, month: 6, day: 1)
    guard let start, from < start else { return nil }
    let years = key.year.start - last.term.year.start
    if facts.yearGroups.contains(where: { $0.value.rank == group.rank + years }) { return nil }
    return "is still in \(schoolClass) in register.yaml, since \(from); add the line for \(key.year)"
  }
}
