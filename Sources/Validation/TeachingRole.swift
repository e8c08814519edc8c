internal import PlanModel

/// Who among the people at a meeting can lead it for the school.
enum TeachingRole {
  private static let words: [StaticString] = [
    "teacher", "head", "senco", "leader", "lead", "key person", "key worker",
  ]

  /// Whether a role as typed, or a staff id, is a teacher's, a leader's or the SENCo's.
  static func isTeaching(_ role: String, in school: School) -> Bool {
    if words.contains(where: { contains(role, $0) }) { return true }
    guard role.utf8.count <= 6, role.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let id = StaffID(role), let member = school.staff[id]
    else { return false }
    return member.roles.contains { $0.value != .teachingAssistant && $0.value != .admin }
  }

  /// Whether a text holds a word in small ASCII letters, whatever its own case.
  private static func contains(_ text: String, _ word: StaticString) -> Bool {
    var text = text
    return text.withUTF8 { text in
      word.withUTF8Buffer { word in
        guard text.count >= word.count else { return false }
        return (0...text.count - word.count).contains { start in
          word.indices.allSatisfy { text[start + $0] | 0x20 == word[$0] }
        }
      }
    }
  }
}
