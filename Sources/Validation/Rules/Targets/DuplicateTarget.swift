internal import Diagnostics
internal import PlanModel

extension Rule {
  static let duplicateTarget = Rule(
    id: "duplicate-target",
    severity: .error,
    summary: "Two targets of a plan have the same id.",
    rationale: """
      The id is how next term's plan, the moderator and the figures tell targets apart. With two alike, a review or a \
      comment lands on the wrong one.
      """,
    accepted: [.target("id: waits-for-her-turn")],
    rejected: [
      .plan("targets:\n  - id: waves\n  - id: ↓waves"), .plan("targets:\n  - id: waves\n  - id: ↓Waves"),
    ],
    work: .plan { context, findings in
      let targets = context.plan.targets
      guard targets.count > 1 else { return }
      var first: [TargetID: SourceRange] = [:]
      for target in targets {
        guard let id = target.id else { continue }
        guard let place = first[id.value] else {
          first[id.value] = id.range
          continue
        }
        findings.report(
          at: id.range,
          "another target of this plan has the same id",
          suggestion: "give this one an id of its own that says what it is about",
          notes: [.init(message: "the first one", range: place)]
        )
      }
    }
  )
}
