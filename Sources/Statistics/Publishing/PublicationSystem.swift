/// Everything that linked measures could publish, as sums of whole numbers that nobody outside knows.
struct PublicationSystem {
  /// What the unknowns really are.
  private(set) var values: [Int] = []
  /// Whether everybody knows that an unknown is not below nought.
  private(set) var isCount: [Bool] = []
  /// Sums that are known without being published, such as those met and those not met being those due.
  private(set) var known: [IntegerRow] = []
  private(set) var figures: [PublicationFigure] = []
  /// Sums that are too small to be told.
  private(set) var small: [IntegerRow] = []

  private let input: PublicationInput
  private let atoms: [Atoms.Atom]
  private let cluster: [Int]
  private let least: Int
  private var columns: [Unknown: Int] = [:]

  init(_ input: PublicationInput, cluster: [Int], least: Int) {
    self.input = input
    self.cluster = cluster
    self.least = least
    let isOfTargets = cluster.allSatisfy { input.measures[$0].isAboutTargets }
    let pieces = isOfTargets && !input.atoms.targets.isEmpty ? input.atoms.targets : input.atoms.list
    atoms = cluster.contains { !input.measures[$0].isAboutPupils } ? input.schoolAtoms : pieces
    let links = Link.all.enumerated().filter { link in
      let ids = cluster.map { input.measures[$0].id }
      return ids.contains(link.element.first.measure) && ids.contains(link.element.second.measure)
    }
    for (number, link) in links where link.relation != .near { tie(number, link) }
    addFigures()
    addParts()
    addSmallSums(links.map { ($0.offset, $0.element) })
  }

  private mutating func column(_ unknown: Unknown, _ value: Int) -> Int {
    if let column = columns[unknown] { return column }
    let column = values.count
    columns[unknown] = column
    values.append(value)
    isCount.append(value >= 0)
    return column
  }

  private mutating func counted(_ measure: Int, _ atom: Int) -> Int {
    column(Unknown(kind: .counted(measure), place: atom), atoms[atom].tallies[measure].numerator)
  }

  private mutating func rest(_ measure: Int, _ atom: Int) -> Int {
    let tally = atoms[atom].tallies[measure]
    return column(Unknown(kind: .rest(measure), place: atom), tally.denominator - tally.numerator)
  }

  private mutating func entries(_ piece: Link.Piece, _ atom: Int) -> [Int: Int] {
    guard let measure = input.measures.firstIndex(where: { $0.id == piece.measure }) else { return [:] }
    switch piece {
    case .counted: return [counted(measure, atom): 1]
    case .rest: return [rest(measure, atom): 1]
    case .base: return [counted(measure, atom): 1, rest(measure, atom): 1]
    }
  }

  private mutating func difference(_ link: Link, _ atom: Int) -> [Int: Int] {
    entries(link.second, atom).merging(entries(link.first, atom).mapValues { -$0 }, uniquingKeysWith: +)
  }

  private mutating func tie(_ number: Int, _ link: Link) {
    for atom in atoms.indices {
      var row = difference(link, atom)
      let between = IntegerRow(row).value(values)
      if link.relation == .within || between != 0 {
        row[column(Unknown(kind: .between(number), place: atom), between)] = -1
      }
      known.append(IntegerRow(row))
    }
  }

  /// Those of the second piece who are not of the first, over some atoms.
  private mutating func between(_ number: Int, _ link: Link, _ inside: [Int]) -> [Int: Int] {
    var entries: [Int: Int] = [:]
    for atom in inside {
      if link.relation == .near {
        entries.merge(difference(link, atom), uniquingKeysWith: +)
      } else if let column = columns[Unknown(kind: .between(number), place: atom)] {
        entries[column] = 1
      }
    }
    return entries
  }

  private func pieces(_ place: PublicationCell.Place) -> [Int] {
    guard case .pupils(let group, let term) = place else { return [] }
    return atoms.indices.filter { number in
      (term.map { atoms[number].term == $0 } ?? true)
        && (group.map { atoms[number].groups.contains($0) } ?? true)
    }
  }

  private mutating func addFigures() {
    for place in input.places {
      let inside = pieces(place)
      for measure in cluster where input.measures[measure].unit != .points {
        if case .pupils(let group?, _) = place, !input.measures[measure].groups(by: group.grouping) {
          continue
        }
        if !input.measures[measure].isAboutPupils {
          // What sums up parts is left out with any of them.
          guard case .pupils(nil, _) = place, input.parts[measure].isEmpty else { continue }
        }
        let id = input.measures[measure].id
        if let meetings = Link.hours[id], input.measures.contains(where: { $0.id == meetings.measure }) {
          // Hours tell the meetings that they are of.
          let told = inside.reduce(into: [Int: Int]()) {
            $0.merge(entries(meetings, $1), uniquingKeysWith: +)
          }
          add(PublicationCell(measure: measure, place: place), [IntegerRow(told)])
          continue
        }
        if input.wholes[measure] != nil, case .pupils(let group, nil) = place {
          add(PublicationCell(measure: measure, place: place), wholeSums(measure, group))
          continue
        }
        if case .pupilYear = input.measures[measure].basis { continue }
        var counted: [Int: Int] = [:]
        var rest: [Int: Int] = [:]
        for atom in inside {
          counted[self.counted(measure, atom)] = 1
          if input.measures[measure].unit == .percent { rest[self.rest(measure, atom)] = 1 }
        }
        add(PublicationCell(measure: measure, place: place), [IntegerRow(counted), IntegerRow(rest)])
      }
    }
  }

  /// The unknowns of a figure of the whole period that is not the sum of its terms.
  private mutating func wholeSums(_ measure: Int, _ group: Atoms.GroupKey?) -> [IntegerRow] {
    var sums: [[Int: Int]] = [[:], [:]]
    for (number, piece) in (input.wholes[measure] ?? []).enumerated()
    where group.map({ piece.groups.contains($0) }) ?? true {
      let (numerator, denominator) = (piece.tally.numerator, piece.tally.denominator)
      sums[0][column(Unknown(kind: .whole(measure: measure), place: number), numerator)] = 1
      guard input.measures[measure].unit == .percent else { continue }
      let rest = Unknown(kind: .wholeRest(measure: measure), place: number)
      sums[1][column(rest, denominator - numerator)] = 1
    }
    return (input.measures[measure].unit == .percent ? sums : [sums[0]]).map { IntegerRow($0) }
  }

  private mutating func addParts() {
    for measure in cluster {
      let parts = input.parts[measure]
      guard !parts.isEmpty, input.measures[measure].unit != .points else { continue }
      var sums: [[Int: Int]] = [[:], [:]]
      for (number, tally) in parts.enumerated() {
        guard let tally else { continue }
        let counted = column(Unknown(kind: .partCounted(measure: measure), place: number), tally.numerator)
        sums[0][counted] = 1
        var told = [IntegerRow([counted: 1])]
        if input.measures[measure].unit == .percent {
          let rest = tally.denominator - tally.numerator
          let column = column(Unknown(kind: .partRest(measure: measure), place: number), rest)
          sums[1][column] = 1
          told.append(IntegerRow([column: 1]))
        }
        add(PublicationCell(measure: measure, place: .part(number)), told)
      }
      guard case .pupils? = input.measures[measure].parts?.count else { continue }
      // Parts may overlap; that by how much is taken to be known.
      for atom in atoms.indices {
        sums[0][counted(measure, atom)] = -1
        if !sums[1].isEmpty { sums[1][rest(measure, atom)] = -1 }
      }
      known += sums.filter { !$0.isEmpty }.map { IntegerRow($0) }
    }
  }

  private mutating func add(_ cell: PublicationCell, _ told: [IntegerRow]) {
    let shares = told.map { $0.value(values) }
    let counts = shares + [shares.reduce(0, +)]
    let isFewPupils = input.isFewPupils(cell, least: least)
    figures.append(
      PublicationFigure(
        cell: cell,
        sums: told.filter { !$0.columns.isEmpty },
        cost: [cell.level, input.weight(cell.measure), counts[0] == 0 ? 1 : 0, counts[0]],
        isSmall: isFewPupils || counts.contains { isTooSmall($0) },
        isNought: counts.allSatisfy { $0 == 0 }
      )
    )
    let columns = Dictionary(told.flatMap(\.columns).map { ($0, 1) }) { first, _ in first }
    let whole = told.count > 1 ? [IntegerRow(columns)] : []
    small += (told + whole).filter { row in
      let value = row.value(values)
      return isTooSmall(value) || isFewPupils && value > 0
    }
  }

  /// What linked figures would give away by their difference.
  private mutating func addSmallSums(_ links: [(Int, Link)]) {
    for place in input.places {
      let inside = pieces(place)
      for (number, link) in links where link.relation != .same {
        let row = IntegerRow(between(number, link, inside))
        if isTooSmall(abs(row.value(values))) { small.append(row) }
      }
    }
  }

  private func isTooSmall(_ count: Int) -> Bool { count > 0 && count < least }
}
