package import PlanModel

/// How people are called: by id, or by name where names are asked for.
package struct Naming: Sendable {
  private let people: People?
  /// Whether what staff wrote of a family, and what keeps it away, is shown.
  let showsText: Bool

  /// - Parameters:
  ///   - people: the names; nil for ids alone.
  ///   - showsText: whether free text is shown.
  package init(_ people: People?, showsText: Bool = false) {
    self.people = people
    self.showsText = showsText
  }

  func name(_ pupil: PupilID) -> String? { people?.pupils[pupil]?.name?.value }
  func name(_ staff: StaffID) -> String? { people?.staff[staff]?.name?.value }

  /// `P0417`, or `Zoë Ahmadi (P0417)`.
  package func of(_ pupil: PupilID) -> String { name(pupil).map { "\($0) (\(pupil))" } ?? pupil.text }

  /// `T07`, or `Mr Baptiste`.
  package func of(_ staff: StaffID) -> String { name(staff) ?? staff.text }

  package func of(_ staff: [StaffID]) -> String { staff.map { of($0) }.joined(separator: " and ") }

  func of(_ actor: Attempt.Actor) -> String {
    switch actor {
    case .role(let role): role.rawValue
    case .staff(let id): of(id)
    case .somebody: "somebody"
    }
  }

  private static let relations: Set = [
    "mother", "father", "mum", "dad", "parent", "stepmother", "stepfather", "step mother", "step father",
    "grandmother", "grandfather", "grandparent", "grandparents", "aunt", "uncle", "carer", "foster carer",
    "guardian", "sister", "brother",
  ]

  /// One of the parents who meet apart: `father`; a word that could be a name is free text.
  func person(_ with: String?) -> String {
    guard let with else { return "the family" }
    let plain = WordSpelling.plain(with)
    return Self.relations.contains(plain) ? plain : showsText ? with : "one of the family"
  }

  /// Whom to call for a pupil: those who may be invited; where only some people of the family are still to be
  /// met, and stand there by the same word, these.
  func contacts(_ pupil: PupilID, among some: [String] = []) -> [String] {
    let words = Set(some.map { WordSpelling.plain($0) })
    let all = (people?.pupils[pupil]?.contacts ?? []).filter(\.isInvited)
    let meant = all.filter { contact in
      contact.who.map { words.contains(WordSpelling.plain($0.value)) } ?? false
    }
    return (meant.isEmpty ? all : meant)
      .map { contact in
        var words = [contact.who?.value, contact.name?.value].compactMap { $0 }.joined(separator: " ")
        if let prefers = contact.prefers { words += ", \(prefers.value.rawValue)" }
        if let language = contact.language?.value, contact.interpreter?.value == true {
          words += ", interpreter for \(language)"
        }
        return words
      }
  }
}
