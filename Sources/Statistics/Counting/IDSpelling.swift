internal import PlanModel

/// How school.yaml spells the ids that figures are grouped by, since case does not tell two apart.
struct IDSpelling: Sendable {
  private let classes: [ClassID: String]
  private let staff: [StaffID: String]
  private let teams: [OtherID: String]

  init(_ school: School) {
    let years = school.years.entries.map(\.value)
    classes = Self.spellings(years.flatMap { $0.classes.entries.map { ($0.key.value, $0.key.value.text) } })
    staff = Self.spellings(school.staff.entries.map { ($0.key.value, $0.key.value.text) })
    teams = Self.spellings(years.flatMap { $0.teams.entries.map { ($0.key.value, $0.key.value.text) } })
  }

  func callAsFunction(_ id: ClassID) -> String { classes[id] ?? id.text }
  func callAsFunction(_ id: StaffID) -> String { staff[id] ?? id.text }
  func callAsFunction(_ id: OtherID) -> String { teams[id] ?? id.text }

  /// The first of each id counts.
  private static func spellings<ID: Hashable>(_ pairs: [(ID, String)]) -> [ID: String] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
