internal import Diagnostics
internal import PlanModel

extension Rule {
  static let upnKept = Rule(
    id: "upn-kept",
    severity: .warning,
    summary: "The register holds unique pupil numbers, and school.yaml does not say that it may.",
    rationale: """
      Plans hold ids of the school's own, so that a copy of the repository does not say who the children are. A UPN \
      does, in every school and for good. The numbers are checked on import without being kept.
      """,
    accepted: [
      .files([
        "register.yaml": "register: 1\npupils:\n  P0402: {need: SLCN, upn: R999999926001}\n",
        "school.yaml": ExamplePlan.school.replacing("staff:\n", with: "keep_upns: true\nstaff:\n"),
      ])
    ],
    rejected: [
      .files(["register.yaml": "register: 1\npupils:\n  P0402: {need: SLCN, upn: ↓R999999926001}\n"])
    ],
    work: .repository { context, findings in
      let files = context.school.files
      guard !files.school.keepUPNs else { return }
      let places = files.register.values.compactMap(\.upn?.range)
      // One line says it for all of them.
      guard let first = places.min(by: { $0.start < $1.start }) else { return }
      let others = places.count - 1
      findings.report(
        in: "register.yaml",
        at: first,
        "school.yaml does not allow a unique pupil number here"
          + (others == 0 ? "" : ", nor the \(others) further down"),
        suggestion: "take the `upn:` lines away, or write `keep_upns: true` into school.yaml"
      )
    }
  )
}
