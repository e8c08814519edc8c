internal import Diagnostics
internal import PlanModel

extension Rule {
  static let tooManyTargets = Rule(
    id: "too-many-targets",
    severity: .warning,
    summary: "A plan has more targets than the school keeps to.",
    rationale: """
      Neither the child nor the family remembers six things to work on, and the adults cannot practise and count \
      them all in a week.
      """,
    accepted: [
      .plan("targets:\n  - id: waves\n  - id: waits\n  - id: asks\n  - id: sings"),
      .plan(
        "targets:\n  - id: waves\n  - id: waits\n  - id: asks\n  - id: sings\n  - {id: hops, replaces: waves}"
      ),
    ],
    rejected: [.plan("targets:\n  - id: waves\n  - id: waits\n  - id: asks\n  - id: sings\n  - ↓id: hops")],
    work: .plan { context, findings in
      let targets = context.plan.targets
      let most = context.school.mostTargets
      guard targets.count > most else { return }
      var count = 0
      var extra: Target?
      for target in targets where target.replaces == nil {
        count += 1
        if count == most + 1 { extra = target }
      }
      guard let extra else { return }
      let limit = context.school.targetLimit
      findings.report(
        at: extra.range,
        count > limit
          ? "the plan has \(count) targets, and no plan of this school may have more than \(limit)"
          : "the plan has \(count) targets, and this school keeps to \(most)",
        suggestion:
          "keep the \(most) that matter most to the pupil and the family; the others can wait for a term",
        severity: count > limit ? .error : nil
      )
    }
  )
}
