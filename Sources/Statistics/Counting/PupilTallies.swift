/// What is kept of a pupil in a term: a few numbers.
struct PupilTallies: Sendable {
  /// One for each measure.
  let tallies: [Tally]
  /// By the number of the measure.
  let parts: [(measure: Int, part: Measure.Part)]
  let groups: [Sums.Group]
  let isUnreadable: Bool
  let isPartlyRead: Bool

  init(
    _ pupil: PupilTerm,
    isUnreadable: Bool,
    isPartlyRead: Bool,
    measures: [Measure],
    groupings: [Grouping]
  ) {
    self.isUnreadable = isUnreadable
    self.isPartlyRead = isPartlyRead
    tallies = measures.map { measure in
      switch measure.basis {
      case .pupils(let count): count(pupil)
      case .pupilsOnce(let counts): counts(pupil) ? Tally(1) : .nothing
      case .school: .nothing
      }
    }
    var parts: [(measure: Int, part: Measure.Part)] = []
    for (number, measure) in measures.enumerated() {
      guard case .pupils(let count)? = measure.parts?.count else { continue }
      parts += count(pupil).map { (number, $0) }
    }
    self.parts = parts
    groups = groupings.filter { $0 != .term }.flatMap { grouping in
      grouping.keys(of: pupil).map { Sums.Group(grouping: grouping, key: $0) }
    }
  }
}
