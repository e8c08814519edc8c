internal import Diagnostics
internal import PlanModel

extension Rule {
  static let ehcpMissing = Rule(
    id: "ehcp-missing",
    severity: .warning,
    summary: "A pupil has status E in the register, and no EHCP stands there.",
    rationale: """
      The outcomes of the education, health and care plan are what the small steps lead to, and the day of its annual \
      review must not be forgotten.
      """,
    accepted: [.files(["register.yaml": ExamplePlan.register])],
    rejected: [
      .files([
        "register.yaml":
          "register: 1\npupils:\n  P0402:\n    need: SLCN\n    history:\n      - {from: 2025-09-03, status: ↓E, year_group: 3, class: 3-oak}\n"
      ])
    ],
    work: .repository { context, findings in
      for (_, entry) in context.school.files.register where entry.ehcp == nil {
        guard let status = entry.latest?.status, status.value == .plan,
          !entry.hasLeft(by: context.school.today)
        else { continue }
        findings.report(
          in: "register.yaml",
          at: status.range,
          "the pupil has an EHCP, and the register has neither its outcomes nor the day of its review",
          suggestion: "write `ehcp:` with `review_due:` and `outcomes:`"
        )
      }
    }
  )
}
