internal import Diagnostics
internal import PlanModel

extension Rule {
  static let tooFewTargets = Rule(
    id: "too-few-targets",
    severity: .warning,
    summary: "A plan has fewer targets than the school expects.",
    rationale: """
      With a single target a term can go by without anything to be proud of. Two small steps give the child and the \
      family a second chance of success.
      """,
    accepted: [
      .plan("strengths: Sings with Zoë"),
      .plan("targets:\nno_targets: {why: New to the country, by: SENCo, until: 2025-12-12}"),
    ],
    rejected: [
      .plan("↓plan: 1\ntargets:\n  - id: waves"),
      // A target in place of another is no second one.
      .plan("↓plan: 1\ntargets:\n  - id: waves\n  - id: waves-first\n    replaces: waves"),
    ],
    work: .plan { context, findings in
      let plan = context.plan
      let count = plan.targets.count { $0.replaces == nil }
      let least = context.school.leastTargets
      guard count < least, count > 0, plan.noTargets == nil, plan.isWhole else { return }
      findings.report(
        at: plan.range,
        "the plan has \(count) target\(count == 1 ? "" : "s"), and this school expects \(least) or more",
        suggestion:
          "add another small step; or accept it with the reason, if this is all the pupil can carry",
        isDue: context.isDue(.targets)
      )
    }
  )
}
