internal import PlanModel

extension People.Contact {
  /// Whether people.yaml lets this person be invited.
  var isInvited: Bool { gets.contains { $0.value == .invitation } }
}
