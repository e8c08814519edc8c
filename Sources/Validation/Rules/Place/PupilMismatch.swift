internal import Diagnostics
internal import PlanModel

extension Rule {
  static let pupilMismatch = Rule(
    id: "pupil-mismatch",
    severity: .error,
    summary: "The pupil's id in the plan is not the name of the file.",
    rationale:
      "A plan copied from another child keeps that child's id. Caught here, it never reaches the wrong family.",
    accepted: [.plan("pupil: P0402"), .plan("pupil: p0402")],
    rejected: [.plan("pupil: ↓P0417")],
    work: .plan { context, findings in
      guard let pupil = context.plan.pupil, pupil.value != context.place.pupil else { return }
      findings.report(
        at: pupil.range,
        "this id is not the file's name, \(context.place.pupil)",
        suggestion:
          "if the plan is this pupil's, write `pupil: \(context.place.pupil)`; if it was copied from another,"
          + " look through every line"
      )
    }
  )
}
