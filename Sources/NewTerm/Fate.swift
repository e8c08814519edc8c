internal import PlanModel

/// What becomes of a target of the last plan in the next one.
enum Fate {
  /// It goes on, as it is or adapted.
  case goesOn
  /// It was met, and a new target may take its place.
  case makesRoom
  /// It is not a target any more; in words that read on after its id.
  case ends(String)

  init(_ target: Target, in plan: Plan) {
    guard let id = target.id?.value else {
      self = .makesRoom
      return
    }
    if plan.targets.contains(where: { $0.replaces?.value == id }) {
      self = .ends("gave way to another target in mid-term")
      return
    }
    let review = target.review
    if review?.outcome?.value == .stopped {
      self = .ends("was stopped")
      return
    }
    switch review?.next?.value {
    case .continue, .adapt: self = .goesOn
    case .moveToClassProvision: self = .ends("goes on as class provision")
    case .newTarget: self = .makesRoom
    case nil: self = Self.isMet(review) ? .makesRoom : .goesOn
    }
  }

  /// Whether the target was reached.
  static func isMet(_ review: Review?) -> Bool {
    review?.outcome?.value == .achieved || review?.outcome?.value == .exceeded
  }
}
