/// The smallest pieces into which groups and terms cut the pupils, with what was counted in each.
///
/// Every figure is a sum of pieces. Who reads published figures knows which pieces there are, and not how
/// many are in each.
package struct Atoms: Sendable {
  package struct Atom: Sendable {
    package let term: Int
    package let groups: Set<GroupKey>
    /// One for each measure.
    package var tallies: [Tally]

    package init(term: Int, groups: Set<GroupKey>, tallies: [Tally]) {
      self.term = term
      self.groups = groups
      self.tallies = tallies
    }
  }

  /// A group of pupils.
  package struct GroupKey: Sendable, Hashable {
    package let grouping: Grouping
    package let key: String

    package init(_ grouping: Grouping, _ key: String) {
      self.grouping = grouping
      self.key = key
    }
  }

  package var list: [Atom]
  /// The same of targets, which have groups of their own.
  package var targets: [Atom] = []
  /// By group of targets: how many pupils have such targets, term by term.
  package var pupilsOfTargets: [GroupKey: [Int: Int]] = [:]
  /// For measures that are no sums of terms, by the number of the measure: what was counted of the pupils who
  /// were in just these groups over the period.
  package var once: [Int: [Set<GroupKey>: Tally]]

  package init(list: [Atom] = [], once: [Int: [Set<GroupKey>: Tally]] = [:]) {
    self.list = list
    self.once = once
  }

  init(
    _ items: [Items.Item],
    _ tallied: [PupilTallies],
    _ measures: [Measure],
    _ years: PupilYears
  ) {
    var list: [Atom] = []
    var pupils: [Int: [Int: Set<GroupKey>]] = [:]
    let countedOnce = measures.indices.filter {
      if case .pupilsOnce = measures[$0].basis { true } else { false }
    }
    for (item, pupil) in zip(items, tallied) {
      let groups = Self.keys(pupil.groups)
      list.append(Atom(term: item.term, groups: groups, tallies: pupil.tallies))
      for measure in countedOnce where pupil.tallies[measure].numerator > 0 {
        pupils[measure, default: [:]][item.pupilNumber, default: []].formUnion(groups)
      }
    }
    self.list = Self.merged(list)
    once = pupils.mapValues { $0.values.reduce(into: [:]) { $0[$1, default: .nothing] += Tally(1) } }
    for (measure, tally, groups) in years.tallies {
      once[measure, default: [:]][Self.keys(groups), default: .nothing] += tally
    }
    addTargets(items, tallied)
  }

  /// The same pieces, told apart by terms alone.
  var withoutGroups: Atoms {
    Atoms(
      list: Self.merged(list.map { Atom(term: $0.term, groups: [], tallies: $0.tallies) }),
      once: once.mapValues { [[]: $0.values.reduce(.nothing, +)] }
    )
  }

  private mutating func addTargets(_ items: [Items.Item], _ tallied: [PupilTallies]) {
    for (item, pupil) in zip(items, tallied) {
      let own = Self.keys(pupil.groups)
      for target in pupil.targets {
        let groups = own.union(Self.keys(target.groups))
        targets.append(Atom(term: item.term, groups: groups, tallies: target.tallies))
      }
      for group in Set(pupil.targets.flatMap { Self.keys($0.groups) }) {
        pupilsOfTargets[group, default: [:]][item.term, default: 0] += 1
      }
    }
    targets = Self.merged(targets)
  }

  /// Pieces of the same groups and term as one.
  private static func merged(_ atoms: [Atom]) -> [Atom] {
    var places: [Int: [Set<GroupKey>: Int]] = [:]
    var result: [Atom] = []
    for atom in atoms {
      if let place = places[atom.term]?[atom.groups] {
        result[place].tallies = zip(result[place].tallies, atom.tallies).map { $0 + $1 }
      } else {
        places[atom.term, default: [:]][atom.groups] = result.count
        result.append(atom)
      }
    }
    return result
  }

  private static func keys(_ groups: some Sequence<Sums.Group>) -> Set<GroupKey> {
    Set(groups.compactMap { group in group.grouping.map { GroupKey($0, group.key) } })
  }
}
