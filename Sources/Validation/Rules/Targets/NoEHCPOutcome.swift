internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noEHCPOutcome = Rule(
    id: "no-ehcp-outcome",
    severity: .warning,
    summary: "No target of a pupil with an EHCP is a step to one of its outcomes.",
    rationale: """
      The school owes the pupil progress towards the outcomes of the education, health and care plan; at the annual \
      review the small steps are the evidence of it.
      """,
    accepted: [
      .target("ehcp_outcome: E2"),
      // SEN support: there is no EHCP to step towards.
      .files([
        "register.yaml": ExamplePlan.register.replacing("status: E", with: "status: K"),
        ExamplePlan.planPath: ExamplePlan.plan(target: [("ehcp_outcome", "ehcp_outcome:")]),
      ]),
    ],
    rejected: [.plan("pupil: ↓P0402\ntargets:\n  - id: waves-to-zoe\n    specific: will wave to Zoë")],
    work: .plan { context, findings in
      let plan = context.plan
      guard context.status == .plan, !plan.targets.isEmpty,
        plan.targets.allSatisfy({ $0.ehcpOutcome == nil }),
        plan.targets.allSatisfy(\.isWhole), let outcomes = context.entry?.ehcp?.outcomes,
        !outcomes.entries.isEmpty
      else { return }
      findings.report(
        at: plan.place,
        "the pupil has an EHCP, and none of the targets is a step to one of its outcomes",
        suggestion:
          "write `ehcp_outcome:` into the target that is; the register has \(outcomes.names)",
        isDue: context.isDue(.targets)
      )
    }
  )
}

extension Keyed where Key == OtherID {
  /// `E1, E2 and E3`.
  fileprivate var names: String { Wording.list(entries.map(\.key.value.text), "and") }
}
