internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noProvision = Rule(
    id: "no-provision",
    severity: .warning,
    summary: "A target does not say what the school does for it.",
    rationale: """
      Without provision the target is left to the child. At the review nobody can tell whether the step was too big \
      or the help never came.
      """,
    accepted: [.target("provision:\n  - same_as: waits-her-turn")],
    rejected: [.target("↓id: asks-for-a-toy\nprovision:")],
    work: .target { context, findings in
      guard context.target.provision.isEmpty, context.target.isWhole,
        !context.context.hasUnread(in: context.target.range)
      else { return }
      findings.report(
        at: context.target.range,
        "the target does not say what the school does for it",
        suggestion: "write `provision:` with what is done, who does it, how many minutes and how often",
        isDue: context.context.isDue(.targets)
      )
    }
  )
}
