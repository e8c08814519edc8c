internal import Diagnostics
internal import PlanModel

extension Rule {
  static let notAgreed = Rule(
    id: "not-agreed",
    severity: .warning,
    summary: "A target does not say who agreed it.",
    rationale: """
      A plan is written with the family and the child, not for them. Who agreed a target shows whether it was, and \
      counts towards the targets that were co-written.
      """,
    accepted: [.target("agreed_with: mother")],
    rejected: [.target("↓id: asks-for-a-toy\nagreed_with:"), .target("agreed_with: ↓tbc")],
    work: .target { context, findings in
      let agreed = context.target.agreedWith
      let suggestion = "write who agreed it, such as `agreed_with: [mother, pupil]`"
      if agreed.isEmpty {
        guard context.target.isWhole else { return }
        findings.report(
          at: context.target.range,
          "the target does not say who agreed it",
          suggestion: suggestion,
          isDue: context.context.isDue(.targets)
        )
      } else if agreed.allSatisfy({ Placeholder.isEmpty($0.value) }) {
        findings.report(
          at: agreed[0].range,
          "this does not say who agreed the target",
          suggestion: suggestion,
          isDue: context.context.isDue(.targets)
        )
      }
    }
  )
}
