internal import Diagnostics
internal import PlanModel

extension Rule {
  static let sameUPN = Rule(
    id: "same-upn",
    severity: .error,
    summary: "Two pupils of the register have one unique pupil number.",
    rationale: "A UPN belongs to one child: two entries are the same child, or one number was copied.",
    accepted: [
      .files(["register.yaml": register("R999999926001", "F999999926002")])
    ],
    rejected: [
      .files(["register.yaml": register("R999999926001", "↓R999999926001")]),
      .files(["register.yaml": register("R999999926001", "↓r999999926001")]),
    ],
    work: .repository { context, findings in
      var first: [UPN: PupilID] = [:]
      let numbers = context.school.files.register.compactMap { pupil, entry in
        entry.upn.map { (pupil: pupil, upn: $0) }
      }
      for (pupil, upn) in numbers.sorted(by: { $0.upn.range.start < $1.upn.range.start }) {
        guard let other = first[upn.value] else {
          first[upn.value] = pupil
          continue
        }
        findings.report(
          in: "register.yaml",
          at: upn.range,
          "\(other) has the same unique pupil number",
          suggestion: "look both up in the pupil database"
        )
      }
    }
  )

  private static func register(_ one: String, _ other: String) -> String {
    "register: 1\npupils:\n  P0402: {need: SLCN, upn: \(one)}\n  P0417: {need: SEMH, upn: \(other)}\n"
  }
}
