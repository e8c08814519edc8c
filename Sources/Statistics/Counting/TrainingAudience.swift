internal import PlanModel

/// Whom a training session was for, told by its words.
enum TrainingAudience: Sendable, Equatable {
  case everybody
  /// All who teach: everybody but admin.
  case teachingStaff
  case role(StaffRole)

  init(_ words: String?) {
    let words = WordSpelling.plain(words ?? "all staff")
    let roles = StaffRole.allCases.map { (word: WordSpelling.plain($0.rawValue), role: $0) }
    if words == "all staff" || words == "everybody" || words == "everyone" || words == "staff" {
      self = .everybody
    } else if let named = roles.first(where: { $0.word == words || $0.word + "s" == words }) {
      self = .role(named.role)
    } else {
      self = .teachingStaff
    }
  }

  func includes(_ member: StaffMember) -> Bool {
    switch self {
    case .everybody: true
    case .teachingStaff: member.roles.contains { $0.value != .admin }
    case .role(let role): member.roles.contains { $0.value == role }
    }
  }
}
