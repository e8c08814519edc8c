internal import PlanModel

/// What the terms of each pupil come to over the year.
struct PupilYears {
  /// By the number of the measure, with the groups that the pupil was in.
  private(set) var tallies: [(measure: Int, tally: Tally, groups: Set<Sums.Group>)] = []
  private(set) var parts: [(measure: Int, part: Measure.Part)] = []

  init() {}

  init(_ items: [Items.Item], _ tallied: [PupilTallies], _ measures: [Measure], _ facts: SchoolFacts) {
    var start = 0
    while start < items.count {
      let end = items[start...].firstIndex { $0.pupilNumber != items[start].pupilNumber } ?? items.count
      let terms = tallied[start..<end]
      let groups = terms.reduce(into: Set<Sums.Group>()) { $0.formUnion($1.groups) }
      for (number, measure) in measures.enumerated() {
        func notes(_ isOfParts: Bool) -> [PupilYear.TermNote] {
          terms.flatMap(\.notes).filter { $0.measure == number && $0.isOfParts == isOfParts }.map(\.note)
        }
        if case .pupilYear(let year) = measure.basis {
          let tally = year.count(notes(false), facts).tally
          if tally != .nothing { tallies.append((number, tally, groups)) }
        }
        if case .pupilYear(let year)? = measure.parts?.count {
          parts += year.count(notes(true), facts).parts.map { (number, $0) }
        }
      }
      start = end
    }
  }
}
