extension Rule {
  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .missingSmartPart,
    .pupilMismatch,
    .twoPlans,
  ]

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
