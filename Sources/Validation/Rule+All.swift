extension Rule {
  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .dateOnClosedDay,
    .dateOutsideTerm,
    .duplicateTarget,
    .incompleteProvision,
    .missingArea,
    .missingSmartPart,
    .noEHCPOutcome,
    .noHomeAction,
    .noProvision,
    .noTargets,
    .notAgreed,
    .notOnRegister,
    .offRegister,
    .pupilMismatch,
    .setAfterDate,
    .tooFewTargets,
    .tooManyTargets,
    .twoPlans,
    .unknownClass,
    .unknownEHCPOutcome,
    .unknownReplaced,
    .unknownSameAs,
    .unknownTerm,
    .wrongClass,
  ]

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
