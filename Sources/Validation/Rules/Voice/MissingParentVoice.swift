internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingParentVoice = Rule(
    id: "missing-parent-voice",
    severity: .warning,
    summary: "A plan has nothing of what the family says.",
    rationale: """
      The family knows the child longest. A plan without their words is written about them, and they cannot find \
      themselves in it.
      """,
    accepted: [
      .plan("parent_voice: {from: grandfather, date: 2025-09-20, says: He counts the buses with Chloé}"),
      // A family that wants no meeting has been asked.
      .plan("parent_voice:\nmeetings:\n  - {kind: small steps, invited: 2025-09-08, outcome: declined}"),
    ],
    rejected: [.plan("↓plan: 1\nparent_voice:")],
    work: .plan { context, findings in
      let plan = context.plan
      guard plan.parentVoice.isEmpty, plan.isWhole,
        !plan.meetings.contains(where: { $0.isSmallSteps && $0.outcome?.value == .declined })
      else { return }
      findings.report(
        at: plan.range,
        "the plan has nothing of what the family says",
        suggestion: "write `parent_voice:` with who, the date, and what they said in their own words",
        isDue: context.isDue(.meeting)
      )
    }
  )
}
