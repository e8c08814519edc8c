internal import Diagnostics
internal import PlanModel

extension Rule {
  static let noHomeAction = Rule(
    id: "no-home-action",
    severity: .advice,
    summary: "A target says nothing of what the family does for it at home.",
    rationale: """
      A small step goes faster when it is practised in two places, and a family that was asked for one small thing \
      knows what the target is.
      """,
    accepted: [
      .target("home: Snap with Chloé on Sundays"),
      .target("home: [Snap on Sundays, Counting the stairs]"),
    ],
    rejected: [.target("↓id: asks-for-a-toy\nhome:"), .target("home: ↓n/a")],
    work: .target { context, findings in
      let home = context.target.home
      let suggestion = "agree one small thing with the family that fits into their day"
      if home.isEmpty {
        guard context.target.isWhole else { return }
        findings.report(at: context.target.range, "the target has nothing for home", suggestion: suggestion)
      } else if home.allSatisfy({ Placeholder.isEmpty($0.value) }) {
        findings.report(at: home[0].range, "this does not say anything yet", suggestion: suggestion)
      }
    }
  )
}
