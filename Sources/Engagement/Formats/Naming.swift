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

  /// Whom to call for a pupil: those who may be invited.
  func contacts(_ pupil: PupilID) -> [String] {
    (people?.pupils[pupil]?.contacts ?? []).filter(\.isInvited)
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
