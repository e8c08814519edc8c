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

  /// Settles the period: one term, or without one the year of the current term up to today.
  ///
  /// - Throws: when there is no such term, or none has begun.
  package init(
    _ input: StatisticsInput,
    term: TermKey? = nil,
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
      guard let current = begun.last else { throw .noTerm(input.today) }
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
    var figures = figures(sums, tallied)
    if isForPublication { figures.atoms = Atoms(items.list, tallied, measures) }
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
    func figure(_ tally: Tally?) -> Figure { Figure(measure.unit, tally) }
    var total = figure(sums.total(number, of: .everybody))
    var byTerm = facts.terms.indices.map { figure(sums[number, .everybody, $0]) }
    if case .school(let count) = measure.basis {
      total = figure(count(facts, facts.terms))
      byTerm = facts.terms.map { figure(count(facts, [$0])) }
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
    let unit = measures[number].unit
    if grouping == .term {
      return zip(facts.terms, termFigures).map { term, figure in
        Figures.Group(key: term.key.description, total: figure, byTerm: [])
      }
    }
    let isAboutPupils = measures[number].isAboutPupils
    return grouping.sorted(sums.keys(of: grouping), facts).map { key in
      let group = Sums.Group(grouping: grouping, key: key)
      return Figures.Group(
        key: key,
        total: Figure(unit, isAboutPupils ? sums.total(number, of: group) : nil),
        byTerm: facts.terms.indices.map { Figure(unit, isAboutPupils ? sums[number, group, $0] : nil) }
      )
    }
  }

  private func parts(_ number: Int, _ sums: Sums) -> [(key: String, figure: Figure, remark: String?)] {
    let parts: [Measure.Part]
    switch measures[number].parts?.count {
    case nil: parts = []
    case .school(let count)?: parts = count(facts, facts.terms)
    case .pupils?: parts = sums.parts(number)
    }
    return parts.map { ($0.key, Figure(measures[number].unit, $0.tally), $0.remark) }
  }
}
