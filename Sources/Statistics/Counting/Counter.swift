internal import Diagnostics
package import PlanModel

/// Counts: reads the plans on every core, keeps a few numbers of each, and adds them up.
package struct Counter: Sendable {
  private let input: StatisticsInput
  private let facts: SchoolFacts
  private let groupings: [Grouping]
  private let measures: [Measure]
  private let isYear: Bool
  private let isForPublication: Bool

  /// Settles the period: one term; or a year up to today, which is that of the current term if left out.
  ///
  /// - Throws: when there is no such term, or none has begun.
  package init(
    _ input: StatisticsInput,
    term: TermKey? = nil,
    year: AcademicYear? = nil,
    groupings: [Grouping] = [],
    measures: [Measure] = Measure.all,
    isForPublication: Bool = false
  ) throws(StatisticsError) {
    self.input = input
    // A grouping that is asked for twice is shown once.
    self.groupings = groupings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.measures = measures
    self.isForPublication = isForPublication
    isYear = term == nil
    let begun = TermPeriod.begun(input.school, by: input.today)
    let terms: [TermPeriod]
    if let term {
      guard input.school[term] != nil else {
        let known = input.school.termsInOrder.map(\.key.description)
        throw .unknownTerm(term, near: EditDistance.nearest(to: term.description, among: known))
      }
      terms = begun.filter { $0.key == term }
      guard !terms.isEmpty else { throw .notBegun(term, input.today) }
    } else {
      let last = begun.last { year == nil || $0.key.year == year }
      guard let current = last else { throw .noTerm(input.today) }
      terms = begun.filter { $0.key.year == current.key.year }
    }
    facts = SchoolFacts(input, terms: terms)
  }

  /// Reads every plan of the period, and adds up.
  ///
  /// - Parameters:
  ///   - cores: how many workers to use.
  ///   - read: reads the plan of a place.
  /// - Returns: the figures of all measures.
  package func count(
    cores: Int,
    read: @escaping @Sendable (PlanPlace, RecordReader) -> RecordReader.Result<Plan>
  ) -> Figures {
    let items = Items(input, facts)
    let (measures, groupings, facts) = (measures, groupings, facts)
    // Only small tallies leave a worker; the plan itself is dropped there.
    let tallied = Workers.map(count: items.list.count, cores: cores) { number, reader in
      let item = items.list[number]
      let result = item.place.map { read($0, reader) }
      let pupil = items.pupilTerm(item, facts, plan: result?.record)
      return PupilTallies(
        pupil,
        isUnreadable: result.map { $0.record == nil } ?? false,
        isPartlyRead: result.map { $0.record != nil && $0.hasBlanks } ?? false,
        measures: measures,
        groupings: groupings
      )
    }
    var sums = Sums(measures: measures, termCount: facts.terms.count)
    for (item, tallies) in zip(items.list, tallied) {
      sums.add(tallies, pupil: item.pupilNumber, term: item.term)
    }
    let years = isYear ? PupilYears(items.list, tallied, measures, facts) : PupilYears()
    for (measure, tally, groups) in years.tallies {
      sums.addToPeriod(tally, measure: measure, groups: groups)
    }
    for (measure, part) in years.parts { sums.add(part, to: measure) }
    var figures = figures(sums, tallied)
    if isForPublication { figures.atoms = Atoms(items.list, tallied, measures, years) }
    return figures
  }

  private func figures(_ sums: Sums, _ tallied: [PupilTallies]) -> Figures {
    let rows = measures.indices.map { row($0, sums) }
    return Figures(
      schoolName: input.school.name?.value ?? "",
      today: input.today,
      terms: facts.terms.map(\.key),
      isYear: isYear,
      isWholeYear: isYear && isWholeYear,
      groupings: groupings,
      rows: rows,
      goals: input.school.goals.compactMap { goal in
        GoalStanding(goal, rows: rows, terms: facts.terms, today: input.today)
      },
      unreadable: tallied.count(where: \.isUnreadable),
      partlyRead: tallied.count(where: \.isPartlyRead),
      otherErrors: input.errorCount,
      hasRegister: !input.register.isEmpty
    )
  }

  /// Whether every term of the year has begun.
  private var isWholeYear: Bool {
    guard let year = facts.terms.first?.key.year else { return false }
    return input.school.years[year]?.terms.entries.count == facts.terms.count
  }

  private func row(_ number: Int, _ sums: Sums) -> Figures.Row {
    let measure = measures[number]
    func figure(_ tally: Tally?) -> Figure { Figure(measure.unit, tally, scale: measure.scale) }
    var total = figure(sums.total(number, of: .everybody))
    var byTerm = facts.terms.indices.map { figure(sums[number, .everybody, $0]) }
    switch measure.basis {
    case .school(let count):
      total = figure(count(facts, facts.terms))
      byTerm = facts.terms.map { figure(count(facts, [$0])) }
    case .pupilYear:
      byTerm = facts.terms.map { _ in figure(nil) }
      if !isYear { total = figure(nil) }
    default: break
    }
    return Figures.Row(
      measure: measure,
      total: total,
      byTerm: byTerm,
      groups: groupings.map { ($0, groups($0, number, sums, termFigures: byTerm)) },
      parts: parts(number, sums)
    )
  }

  private func groups(
    _ grouping: Grouping,
    _ number: Int,
    _ sums: Sums,
    termFigures: [Figure]
  ) -> [Figures.Group] {
    let measure = measures[number]
    func figure(_ tally: Tally?) -> Figure { Figure(measure.unit, tally, scale: measure.scale) }
    if grouping == .term {
      return zip(facts.terms, termFigures).map { term, figure in
        Figures.Group(key: term.key.description, total: figure, byTerm: [])
      }
    }
    let isGrouped = measures[number].groups(by: grouping)
    var isOfTerms = isGrouped
    if case .pupilYear = measures[number].basis { isOfTerms = false }
    if grouping == .teacher, let count = measure.byTeacher {
      let whole = count(facts, facts.terms)
      let terms = facts.terms.map { count(facts, [$0]) }
      return keys(of: grouping, sums).map { key in
        Figures.Group(
          key: key,
          total: figure(whole[key] ?? .nothing),
          byTerm: terms.map { figure($0[key] ?? .nothing) }
        )
      }
    }
    return keys(of: grouping, sums).map { key in
      let group = Sums.Group(grouping: grouping, key: key)
      return Figures.Group(
        key: key,
        total: figure(isGrouped ? sums.total(number, of: group) : nil),
        byTerm: facts.terms.indices.map { figure(isOfTerms ? sums[number, group, $0] : nil) }
      )
    }
  }

  /// The same for all measures, in the school's order.
  private func keys(of grouping: Grouping, _ sums: Sums) -> [String] {
    let teachers =
      grouping == .teacher ? measures.compactMap(\.byTeacher).flatMap { $0(facts, facts.terms).keys } : []
    return grouping.sorted(Set(sums.keys(of: grouping) + teachers), facts)
  }

  private func parts(_ number: Int, _ sums: Sums) -> [(key: String, figure: Figure, remark: String?)] {
    let parts: [Measure.Part]
    switch measures[number].parts?.count {
    case nil: parts = []
    case .school(let count)?: parts = count(facts, facts.terms)
    case .pupils?, .pupilYear?: parts = sums.parts(number)
    }
    let measure = measures[number]
    return parts.map { part in
      let scale = part.ownUnit == nil ? measure.scale : 1000
      return (part.key, Figure(part.ownUnit ?? measure.unit, part.tally, scale: scale), part.remark)
    }
  }
}
