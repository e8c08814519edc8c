package import PlanModel

/// Who tries next, by the ladder of school.yaml.
package struct Ladder: Sendable {
  package let rungs: [StaffRole]
  private let facts: EngagementFacts

  /// A part in the school, and who has it for this family.
  package struct Rung: Sendable, Hashable {
    package let role: StaffRole
    package let staff: [StaffID]
    /// Its place on the ladder, from nought.
    package let number: Int
  }

  init(_ facts: EngagementFacts) {
    self.facts = facts
    let ladder = facts.input.school.followUp?.ladder.map(\.value) ?? []
    rungs = ladder.isEmpty ? [.classTeacher, .yearLead, .seniorLeader, .senco] : ladder
  }

  /// The rung after the highest that has tried; the last one stays with the family.
  func next(after attempts: [Attempt], in schoolClass: SchoolClass?, _ team: Team?) -> Rung? {
    let tried = attempts.compactMap { place(of: $0.by, schoolClass, team) }.max()
    let number = min(tried.map { $0 + 1 } ?? 0, rungs.count - 1)
    guard rungs.indices.contains(number) else { return nil }
    let role = rungs[number]
    return Rung(role: role, staff: staff(role, schoolClass, team), number: number)
  }

  /// Where on the ladder somebody stands for a family; nil for those who are not on it, such as the office.
  private func place(of actor: Attempt.Actor, _ schoolClass: SchoolClass?, _ team: Team?) -> Int? {
    switch actor {
    case .role(let role): rungs.firstIndex(of: role)
    case .staff(let id):
      rungs.lastIndex { staff($0, schoolClass, team).contains(id) }
        ?? rungs.lastIndex { role in
          facts.input.school.staff[id]?.roles.contains { $0.value == role } ?? false
        }
    case .somebody: nil
    }
  }

  private func staff(_ role: StaffRole, _ schoolClass: SchoolClass?, _ team: Team?) -> [StaffID] {
    switch role {
    case .classTeacher: schoolClass?.teachers.map(\.value) ?? []
    case .yearLead: team?.lead.map { [$0.value] } ?? []
    case .seniorLeader: team?.seniorLeader.map { [$0.value] } ?? []
    case .senco, .admin, .teachingAssistant: facts.staff(role)
    }
  }
}
