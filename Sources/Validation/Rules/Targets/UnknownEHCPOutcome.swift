internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownEHCPOutcome = Rule(
    id: "unknown-ehcp-outcome",
    severity: .error,
    summary: "A target is a step to an EHCP outcome that the register does not have for the pupil.",
    rationale: "At the annual review the target would be missing from the outcome that it was meant for.",
    accepted: [.target("ehcp_outcome: e2")],
    rejected: [.target("ehcp_outcome: ↓E7")],
    work: .target { context, findings in
      guard let outcome = context.target.ehcpOutcome, let entry = context.context.entry else { return }
      guard let outcomes = entry.ehcp?.outcomes, !outcomes.entries.isEmpty else {
        findings.report(
          at: outcome.range,
          "the register has no EHCP outcomes for this pupil",
          suggestion: "add them to register.yaml under `ehcp:`, or take this line away"
        )
        return
      }
      guard outcomes[outcome.value] == nil else { return }
      findings.report(
        at: outcome.range,
        "the register has no EHCP outcome \(outcome.value) for this pupil",
        suggestion: "the register has \(Wording.list(outcomes.entries.map(\.key.value.text), "and"))"
      )
    }
  )
}
