internal import Diagnostics

extension Rule {
  static let badUPN = Rule(
    id: "bad-upn",
    severity: .error,
    summary: "A unique pupil number has a wrong shape, or a check letter that does not fit.",
    rationale: """
      The letter in front is reckoned from the digits, so that one wrong digit is seen. A wrong number is another \
      child's, or nobody's.
      """,
    accepted: [
      .files(["register.yaml": register("R999999926001")]),
      // A temporary number ends with a letter.
      .files(["register.yaml": register("Q99999992601A")]),
      .files(["register.yaml": register("b801200005001")]),
    ],
    rejected: [
      .files(["register.yaml": register("↓A801200005001")]),
      .files(["register.yaml": register("↓Q207000016049")]),
      .files(["register.yaml": register("↓R99999992600")]),
    ],
    work: .reading
  )

  private static func register(_ upn: String) -> String {
    "register: 1\npupils:\n  P0402: {need: SLCN, upn: \(upn)}\n"
  }
}
