/// Tallies added up by measure, group and term.
struct Sums {
  /// The pupils of a group, or everybody.
  struct Group: Hashable, Sendable {
    /// Nil for everybody.
    let grouping: Grouping?
    let key: String

    static let everybody = Group(grouping: nil, key: "")
  }

  private let termCount: Int
  private let countsOnce: [Bool]
  /// Where a group's tallies begin.
  private var places: [Group: Int] = [:]
  /// For each group: for each term and then for the whole period, one tally a measure.
  private var tallies: [Tally] = []
  private var partKeys: [[String]]
  private var partSums: [[String: Tally]]
  /// Who is being added, and where that pupil has been counted already.
  private var pupil = -1
  private var counted: Set<Int> = []

  private var measureCount: Int { countsOnce.count }

  init(measures: [Measure], termCount: Int) {
    self.termCount = termCount
    countsOnce = measures.map { if case .pupilsOnce = $0.basis { true } else { false } }
    partKeys = Array(repeating: [], count: measures.count)
    partSums = Array(repeating: [:], count: measures.count)
    _ = place(of: .everybody)
  }

  /// Adds a pupil's term; all terms of a pupil are added one after another.
  mutating func add(_ new: PupilTallies, pupil number: Int, term: Int) {
    if number != pupil {
      pupil = number
      counted.removeAll(keepingCapacity: true)
    }
    for group in [.everybody] + new.groups {
      let start = place(of: group)
      for (measure, tally) in new.tallies.enumerated() where tally != .nothing {
        tallies[start + term * measureCount + measure] += tally
        let whole = start + termCount * measureCount + measure
        if !countsOnce[measure] || counted.insert(whole).inserted { tallies[whole] += tally }
      }
    }
    for target in new.targets {
      for group in target.groups {
        let start = place(of: group)
        for (measure, tally) in target.tallies.enumerated() where tally != .nothing {
          tallies[start + term * measureCount + measure] += tally
          tallies[start + termCount * measureCount + measure] += tally
        }
      }
    }
    for (measure, part) in new.parts { add(part, to: measure) }
  }

  /// Adds to a figure of the whole period alone.
  mutating func addToPeriod(_ tally: Tally, measure: Int, groups: Set<Group>) {
    for group in groups.union([.everybody]) {
      let start = place(of: group)
      tallies[start + termCount * measureCount + measure] += tally
    }
  }

  mutating func add(_ part: Measure.Part, to measure: Int) {
    if partSums[measure][part.key] == nil { partKeys[measure].append(part.key) }
    partSums[measure][part.key, default: .nothing] += part.tally
  }

  private mutating func place(of group: Group) -> Int {
    if let place = places[group] { return place }
    let place = tallies.count
    places[group] = place
    tallies += Array(repeating: .nothing, count: (termCount + 1) * measureCount)
    return place
  }

  /// A group's tally of a term.
  subscript(measure: Int, group: Group, term: Int) -> Tally {
    places[group].map { tallies[$0 + term * measureCount + measure] } ?? .nothing
  }

  /// A group's tally of the whole period.
  func total(_ measure: Int, of group: Group) -> Tally { self[measure, group, termCount] }

  /// The keys of a grouping that occur.
  func keys(of grouping: Grouping) -> [String] {
    places.keys.compactMap { $0.grouping == grouping ? $0.key : nil }
  }

  func parts(_ measure: Int) -> [Measure.Part] {
    partKeys[measure].sorted().map { Measure.Part(key: $0, tally: partSums[measure][$0] ?? .nothing) }
  }
}
