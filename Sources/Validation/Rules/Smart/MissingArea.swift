internal import Diagnostics
internal import PlanModel

extension Rule {
  static let missingArea = Rule(
    id: "missing-area",
    severity: .error,
    criterion: .relevant,
    summary: "A target does not say to which area of need it belongs.",
    rationale:
      "The area shows whether the plan answers what the pupil needs, and lets the SENCo see where help is asked for.",
    accepted: [
      .target("area: SEMH"),
      // A word that nobody knows is reported as such, and is not missing.
      .target("area: speech"),
    ],
    rejected: [.target("↓id: asks-for-a-toy\narea:")],
    work: .target { context, findings in
      guard context.target.area == nil, context.target.isWhole,
        !context.context.hasUnread(in: context.target.range)
      else { return }
      findings.report(
        at: context.target.range,
        "the target has no `area`",
        suggestion:
          "write `area:` and one of: communication and interaction; cognition and learning; SEMH; sensory and physical",
        isDue: context.context.isDue(.targets)
      )
    }
  )
}
