package import PlanModel

/// How families were met and chased in a year so far: plans read once, a little of each kept.
package struct Engagement: Sendable {
  package let school: School
  package let today: CalendarDate
  /// The term that is asked about: the last of those read.
  package let term: TermWindow
  /// In the order of pupils' ids, then of terms.
  package let cycles: [PupilCycle]
  /// Plan files of which nothing could be read.
  package let unreadable: Int
  let facts: EngagementFacts

  /// Reads the plans of the term's year, up to that term.
  ///
  /// - Parameters:
  ///   - input: what is known without the plans.
  ///   - wanted: a term; without one, the latest that has begun.
  ///   - cores: how many workers to use.
  ///   - read: reads the plan of a place; nil when nothing can be made of it.
  /// - Throws: when there is no such term, or none has begun.
  package init(
    _ input: EngagementInput,
    term wanted: TermKey? = nil,
    cores: Int,
    read: @escaping @Sendable (PlanPlace, RecordReader) -> Plan?
  ) throws(EngagementError) {
    let windows = try TermWindow.begun(input.school, upTo: wanted, today: input.today)
    guard let last = windows.last else { throw .noTerm(input.today) }
    let facts = EngagementFacts(input)
    let items = Self.items(input, windows)
    let read = Workers.map(count: items.count, cores: cores) { number, reader in
      let item = items[number]
      let plan = item.place.flatMap { read($0, reader) }
      let cycle = PupilCycle(item.pupil, item.window, facts, plan: plan, place: item.place)
      return (cycle: cycle, isUnreadable: item.place != nil && plan == nil)
    }
    school = input.school
    today = input.today
    self.term = last
    self.facts = facts
    cycles = read.map(\.cycle)
    unreadable = read.count(where: \.isUnreadable)
  }

  private struct Item: Sendable {
    let pupil: PupilID
    let window: TermWindow
    let place: PlanPlace?
  }

  /// The pupils of each term: those on the register, and those who have a plan.
  private static func items(_ input: EngagementInput, _ windows: [TermWindow]) -> [Item] {
    // A pupil has one plan a term; should there be a second by mistake, the first counts.
    var places: [TermKey: [PupilID: PlanPlace]] = [:]
    for place in input.plans where places[place.term]?[place.pupil] == nil {
      places[place.term, default: [:]][place.pupil] = place
    }
    let pupils = Set(input.register.keys).union(input.plans.map(\.pupil)).sorted()
    return pupils.flatMap { pupil in
      windows.compactMap { window in
        let place = places[window.key]?[pupil]
        guard place != nil || input.register[pupil]?.isOnRegister(during: window.from...window.to) ?? false
        else { return nil }
        return Item(pupil: pupil, window: window, place: place)
      }
    }
  }

  /// The pupils of the term that is asked about.
  var current: [PupilCycle] { cycles.filter { $0.term == term.key } }

  func schoolClass(_ id: ClassID?) -> SchoolClass? {
    id.flatMap { school.years[term.key.year]?.classes[$0] }
  }

  func team(_ id: ClassID?) -> OtherID? { schoolClass(id)?.team?.value }

  /// The year's teams in the order of school.yaml, and at last none, for classes without one.
  var teams: [OtherID?] {
    (school.years[term.key.year]?.teams.entries ?? []).map { $0.key.value } + [nil]
  }

  /// The year's classes in the order of school.yaml.
  var classes: [ClassID] { (school.years[term.key.year]?.classes.entries ?? []).map { $0.key.value } }
}
