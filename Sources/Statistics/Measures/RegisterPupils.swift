extension Measure {
  static let registerPupils = Measure(
    id: "register-pupils",
    title: "Pupils on the register",
    unit: .count,
    numerator: "pupils with status K or E on any day of the period, up to today",
    note: """
      Over several terms each pupil counts once. One who changes status or class in the year counts in \
      each group that he or she was in, so that groups may add up to more than the whole.
      """,
    basis: .pupilsOnce { $0.isOnRegister }
  )
}
