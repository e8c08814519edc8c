internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownSameAs = Rule(
    id: "unknown-same-as",
    severity: .error,
    summary: "A provision is said to be the same as that of a target which the plan does not have.",
    rationale: "Provision is counted once, where it is described. With no such target it is counted nowhere.",
    accepted: [.target("provision:\n  - same_as: Waits-her-turn")],
    rejected: [
      .target("provision:\n  - same_as: ↓waits-for-turn"),
      .target("id: asks-for-a-toy\nprovision:\n  - same_as: ↓asks-for-a-toy"),
    ],
    work: .target { context, findings in
      for provision in context.target.provision {
        guard let other = provision.sameAs, context.context.plan.isWhole else { continue }
        let isItself = context.target.id?.value == other.value
        guard isItself || !context.context.plan.targets.contains(where: { $0.id?.value == other.value })
        else {
          continue
        }
        findings.report(
          at: other.range,
          isItself ? "this is the target's own id" : "no target of this plan has this id",
          suggestion: context.context.plan.idSuggestion(
            for: other.value,
            except: context.target.id?.value,
            otherwise: "describe the provision here: what, who, minutes and how_often"
          )
        )
      }
    }
  )
}
