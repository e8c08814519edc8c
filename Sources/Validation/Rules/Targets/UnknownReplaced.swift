internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownReplaced = Rule(
    id: "unknown-replaced",
    severity: .warning,
    summary: "A target replaces one that the plan does not have.",
    rationale: """
      The old target stays in the plan with its review, so that the family can read why it was changed; without it \
      the change cannot be followed.
      """,
    accepted: [.target("replaces: waits-her-turn")],
    rejected: [
      .target("replaces: ↓waits-for-turn"), .target("id: asks-for-a-toy\nreplaces: ↓asks-for-a-toy"),
    ],
    work: .target { context, findings in
      guard let replaced = context.target.replaces, context.context.plan.isWhole else { return }
      let isItself = context.target.id?.value == replaced.value
      guard isItself || !context.context.plan.targets.contains(where: { $0.id?.value == replaced.value })
      else {
        return
      }
      findings.report(
        at: replaced.range,
        isItself ? "the target cannot replace itself" : "no target of this plan has this id",
        suggestion: context.context.plan.idSuggestion(
          for: replaced.value,
          except: context.target.id?.value,
          otherwise: "keep the old target in the plan, with a review that says why it was changed"
        )
      )
    }
  )
}
