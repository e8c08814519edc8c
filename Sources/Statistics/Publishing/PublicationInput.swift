/// What publishing looks at: figures by measure and place, and the pieces that they are sums of.
struct PublicationInput {
  let measures: [Measure]
  let atoms: Atoms
  /// One piece a term, for measures of the school.
  let schoolAtoms: [Atoms.Atom]
  /// By the number of the measure: the pieces of figures of the whole period that are no sums of terms.
  let wholes: [Int: [(groups: Set<Atoms.GroupKey>, tally: Tally)]]
  /// The tallies of each measure's parts; nil for numbers that count nobody.
  let parts: [[Tally?]]
  let places: [PublicationCell.Place]
  private let termCount: Int

  init(_ figures: Figures, hasGroups: Bool = true) {
    measures = figures.rows.map(\.measure)
    atoms = hasGroups ? figures.atoms : figures.atoms.withoutGroups
    termCount = figures.terms.count
    let rows = figures.rows
    schoolAtoms = figures.terms.indices.map { term in
      Atoms.Atom(term: term, groups: [], tallies: rows.map { $0.byTerm[term].tally ?? .nothing })
    }
    var wholes: [Int: [(groups: Set<Atoms.GroupKey>, tally: Tally)]] = [:]
    for (number, row) in rows.enumerated() {
      if let once = atoms.once[number] {
        wholes[number] = once.map { ($0.key, $0.value) }
      } else {
        switch row.measure.basis {
        case .pupilsOnce, .pupilYear: wholes[number] = []
        default: break
        }
      }
    }
    self.wholes = wholes
    parts = rows.map { row in
      row.parts.map { $0.figure.unit == row.measure.unit ? $0.figure.tally : nil }
    }
    var places: [PublicationCell.Place] = []
    let groups = rows.first?.groups.flatMap { grouping, groups in
      grouping == .term ? [] : groups.map { Atoms.GroupKey(grouping, $0.key) }
    }
    let terms: [Int?] = termCount > 1 ? figures.terms.indices.map { $0 } + [nil] : [nil]
    for group in [nil] + (hasGroups ? groups ?? [] : []).map(Optional.some) {
      places += terms.map { .pupils(group: group, term: $0) }
    }
    self.places = places
  }

  /// Whether there are so few pupils in a place that any figure of theirs tells of single ones.
  func isFewPupils(_ cell: PublicationCell, least: Int) -> Bool {
    guard measures[cell.measure].isAboutPupils, case .pupils(let group, let term) = cell.place else {
      return false
    }
    if let group, group.grouping.isOfTargets {
      let pupils = atoms.pupilsOfTargets[group] ?? [:]
      let most = term.map { pupils[$0] ?? 0 } ?? pupils.values.max() ?? 0
      return most > 0 && most < least
    }
    let inside = atoms.list.filter { atom in
      (term.map { atom.term == $0 } ?? true) && (group.map { atom.groups.contains($0) } ?? true)
    }
    // Of a year, the fullest term: the same pupils count again in each.
    let pupils =
      (0..<termCount).map { number in
        ["register-pupils", "plans"].map { id in
          guard let measure = measures.firstIndex(where: { $0.id == id }) else { return 0 }
          return inside.reduce(0) { $0 + ($1.term == number ? $1.tallies[measure].numerator : 0) }
        }.max() ?? 0
      }.max() ?? 0
    return pupils > 0 && pupils < least
  }

  /// How much a measure matters to readers, so that others go first: those who were met before those who were
  /// invited, because a few who were not met are what is mostly to be hidden.
  func weight(_ measure: Int) -> Int {
    switch measures[measure].id {
    case "attendance", "targets-achieved", "register-pupils", "plans": 3
    case "parent-voice", "pupil-voice": 2
    case "meetings-held", "meeting-hours", "pupil-voice-before-meeting": 0
    default: 1
    }
  }
}
