internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noTargets = Rule(
    id: "no-targets",
    severity: .error,
    summary: "A plan has neither targets nor a reason for having none.",
    rationale: """
      A plan without a small step is a description of the child. Where targets would be wrong for a while, the family \
      and the next teacher should read why, and until when.
      """,
    accepted: [
      .plan("targets:\nno_targets: {why: New to the country, by: SENCo, until: 2025-12-12}")
    ],
    rejected: [.plan("↓plan: 1\ntargets:")],
    work: .plan { context, findings in
      let plan = context.plan
      guard plan.targets.isEmpty, plan.noTargets == nil, plan.isWhole else { return }
      findings.report(
        at: plan.range,
        "the plan has no targets, and no reason for having none",
        suggestion:
          "write `targets:` with two to four small steps; or `no_targets:` with why, by whom and until when",
        isDue: context.isDue(.targets)
      )
    }
  )
}
