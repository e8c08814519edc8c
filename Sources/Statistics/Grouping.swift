internal import PlanModel

/// What figures can be broken down by.
package enum Grouping: String, Sendable, CaseIterable {
  case term
  case schoolClass = "class"
  case yearGroup = "year-group"
  case keyStage = "key-stage"
  case need
  case status
  case teacher
  case team
  case area
  case provision

  /// The key for pupils of whom it is not known.
  package static let none = "none"

  /// The groups that a pupil belongs to in a term: one, or one for each teacher of a shared class.
  func keys(of pupil: PupilTerm) -> [String] {
    let spelling = pupil.facts.spelling
    let keys: [String]
    switch self {
    case .term: keys = [pupil.term.key.description]
    case .schoolClass: keys = Self.list(pupil.schoolClass.map { spelling($0) })
    case .yearGroup: keys = Self.list(pupil.standing?.yearGroup?.value.description)
    case .keyStage: keys = Self.list(pupil.standing?.yearGroup?.value.keyStage.rawValue)
    case .need: keys = Self.list(pupil.entry?.need?.value.rawValue)
    case .status: keys = Self.list(pupil.standing?.status?.value.rawValue)
    case .teacher: keys = pupil.schoolClassFacts?.teachers.map { spelling($0.value) } ?? []
    case .team: keys = Self.list((pupil.schoolClassFacts?.team?.value).map { spelling($0) })
    case .area, .provision: return []
    }
    return keys.isEmpty ? [Self.none] : keys
  }

  /// Whether targets are grouped, and not pupils.
  package var isOfTargets: Bool { self == .area || self == .provision }

  /// The groups that a target belongs to: one, or one for each way in which it is provided for.
  func keys(of target: Target, in plan: Plan?) -> [String] {
    let keys: [String]
    switch self {
    case .area: keys = Self.list(target.area?.value.rawValue)
    case .provision:
      let given = target.provision.flatMap { provision in
        guard let same = provision.sameAs?.value else { return [provision] }
        return plan?.targets.first { $0.id?.value == same }?.provision ?? []
      }
      keys = Set(given.map(Self.words)).sorted()
    default: keys = []
    }
    return keys.isEmpty ? [Self.none] : keys
  }

  /// Who gives it and to how many, never the words of the plan: `teaching assistant to a pair`.
  private static func words(_ provision: Provision) -> String {
    let named = provision.who.map { WordSpelling.plain($0.value) }
    let role = StaffRole.allCases.first { WordSpelling.plain($0.rawValue) == named }
    let who = role?.rawValue ?? "others"
    switch provision.pupils?.value {
    case nil: return who
    case 1?: return who + " to one pupil"
    case 2?: return who + " to a pair"
    default: return who + " to a group"
    }
  }

  private static func list(_ key: String?) -> [String] { key.map { [$0] } ?? [] }

  /// The keys in the order in which to show them: classes from the youngest, `none` last.
  func sorted(_ keys: some Sequence<String>, _ facts: SchoolFacts) -> [String] {
    let known = order(facts)
    var places: [String: Int] = [:]
    for (place, key) in known.enumerated() where places[key] == nil { places[key] = place }
    func place(_ key: String) -> Int { key == Self.none ? Int.max : places[key] ?? known.count }
    return keys.sorted { (place($0), $0) < (place($1), $1) }
  }

  private func order(_ facts: SchoolFacts) -> [String] {
    let years = facts.terms.compactMap { facts.school.years[$0.key.year] }
    let classes = years.flatMap(\.classes.entries)
    switch self {
    case .term: return facts.terms.map(\.key.description)
    case .schoolClass: return classes.map { facts.spelling($0.key.value) }
    case .yearGroup: return YearGroup.codes
    case .keyStage: return KeyStage.words
    case .need: return Need.words
    case .status: return SENStatus.words
    case .teacher: return classes.flatMap { $0.value.teachers.map { facts.spelling($0.value) } }
    case .area: return AreaOfNeed.allCases.map(\.rawValue)
    case .provision: return []
    case .team: return years.flatMap { $0.teams.entries.map { facts.spelling($0.key.value) } }
    }
  }
}
