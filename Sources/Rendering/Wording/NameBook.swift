package import PlanModel

/// The names to print for ids.
package struct NameBook: Sendable {
  private var pupils: [PupilID: String] = [:]
  private var fullNames: [PupilID: String] = [:]
  private var staff: [StaffID: String] = [:]
  private var pronouns: [PupilID: Pronouns] = [:]

  /// - Parameter people: people.yaml; nil prints ids.
  package init(_ people: People?) {
    for entry in people?.pupils.entries ?? [] {
      pupils[entry.key.value] = entry.value.shortName
      fullNames[entry.key.value] = entry.value.name?.value
      pronouns[entry.key.value] = entry.value.pronouns?.value
    }
    for entry in people?.staff.entries ?? [] { staff[entry.key.value] = entry.value.name?.value }
  }

  /// What the pupil is called, or the id.
  package func name(of pupil: PupilID) -> String { pupils[pupil] ?? pupil.text }

  /// The whole name, or the id.
  package func fullName(of pupil: PupilID) -> String { fullNames[pupil] ?? name(of: pupil) }

  /// The pupil's pronouns, where they are known.
  package func pronouns(of pupil: PupilID) -> Pronouns? { pronouns[pupil] }

  /// The name of a member of staff, or the id.
  package func name(of member: StaffID) -> String { staff[member] ?? member.text }
}
