/// The smallest pieces into which groups and terms cut the pupils, with what was counted in each.
///
/// Every figure is a sum of pieces. Who reads published figures knows which pieces there are, and not how many
/// are in each.
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
  /// For measures that count a pupil once over all terms, by the number of the measure: how many pupils were
  /// in just these groups over the period.
  package var once: [Int: [Set<GroupKey>: Int]]

  package init(list: [Atom] = [], once: [Int: [Set<GroupKey>: Int]] = [:]) {
    self.list = list
    self.once = once
  }

  init(_ items: [Items.Item], _ tallied: [PupilTallies], _ measures: [Measure]) {
    struct Key: Hashable {
      let term: Int
      let groups: Set<GroupKey>
    }
    var places: [Key: Int] = [:]
    var list: [Atom] = []
    var pupils: [Int: [Int: Set<GroupKey>]] = [:]
    let countedOnce = measures.indices.filter {
      if case .pupilsOnce = measures[$0].basis { true } else { false }
    }
    for (item, pupil) in zip(items, tallied) {
      let groups = Set(pupil.groups.compactMap { group in group.grouping.map { GroupKey($0, group.key) } })
      let key = Key(term: item.term, groups: groups)
      if let place = places[key] {
        for measure in measures.indices { list[place].tallies[measure] += pupil.tallies[measure] }
      } else {
        places[key] = list.count
        list.append(Atom(term: item.term, groups: groups, tallies: pupil.tallies))
      }
      for measure in countedOnce where pupil.tallies[measure].numerator > 0 {
        pupils[measure, default: [:]][item.pupilNumber, default: []].formUnion(groups)
      }
    }
    self.list = list
    once = pupils.mapValues { $0.values.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  }
}
