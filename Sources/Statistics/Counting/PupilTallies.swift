internal import PlanModel

/// What is kept of a pupil in a term: a few numbers.
struct PupilTallies: Sendable {
  /// One for each measure.
  let tallies: [Tally]
  /// By the number of the measure.
  let parts: [(measure: Int, part: Measure.Part)]
  let groups: [Sums.Group]
  /// The tallies of each target by its groups, where these are asked for.
  let targets: [Target]
  /// For measures of the year; by the number of the measure.
  let notes: [(measure: Int, isOfParts: Bool, note: PupilYear.TermNote)]
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
      case .targets(let count):
        (pupil.plan?.targets ?? []).reduce(into: .nothing) { $0 += count($1, pupil) }
      case .school, .pupilYear: .nothing
      }
    }
    var parts: [(measure: Int, part: Measure.Part)] = []
    for (number, measure) in measures.enumerated() {
      guard case .pupils(let count)? = measure.parts?.count else { continue }
      parts += count(pupil).map { (number, $0) }
    }
    self.parts = parts
    notes = measures.enumerated().flatMap { number, measure in
      var notes: [(measure: Int, isOfParts: Bool, note: PupilYear.TermNote)] = []
      if case .pupilYear(let year) = measure.basis { notes.append((number, false, year.note(pupil))) }
      if case .pupilYear(let year)? = measure.parts?.count { notes.append((number, true, year.note(pupil))) }
      return notes
    }
    targets = Target.all(pupil, measures, groupings.filter(\.isOfTargets))
    groups = groupings.filter { $0 != .term }.flatMap { grouping in
      grouping.keys(of: pupil).map { Sums.Group(grouping: grouping, key: $0) }
    }
  }

  /// A target by its groups.
  struct Target: Sendable {
    let groups: [Sums.Group]
    /// One for each measure.
    let tallies: [Tally]

    static func all(_ pupil: PupilTerm, _ measures: [Measure], _ groupings: [Grouping]) -> [Target] {
      guard !groupings.isEmpty else { return [] }
      return (pupil.plan?.targets ?? []).map { target in
        Target(
          groups: groupings.flatMap { grouping in
            grouping.keys(of: target, in: pupil.plan).map { Sums.Group(grouping: grouping, key: $0) }
          },
          tallies: measures.map { measure in
            if case .targets(let count) = measure.basis { count(target, pupil) } else { .nothing }
          }
        )
      }
    }
  }
}
