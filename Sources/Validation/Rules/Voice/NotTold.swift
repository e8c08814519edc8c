internal import Diagnostics
internal import PlanModel

extension Rule {
  static let notTold = Rule(
    id: "not-told",
    severity: .advice,
    summary: "A pupil of key stage 2 was not told of the targets before the meeting.",
    rationale: """
      From year 3 on, pupils know their targets and bring their own thoughts before the family and the school meet; \
      what is decided without them is hard to own.
      """,
    accepted: [
      .plan("told_pupil: 2025-09-22"),
      // Year 1: the questions are pitched for younger pupils instead.
      .files([
        "register.yaml": ExamplePlan.register.replacing("year_group: 3", with: "year_group: 1"),
        ExamplePlan.planPath: ExamplePlan.plan(replacing: [("told_pupil", "told_pupil:")]),
      ]),
    ],
    rejected: [.plan("↓plan: 1\ntold_pupil:"), .plan("told_pupil: ↓2025-09-30")],
    work: .plan { context, findings in
      let plan = context.plan
      guard context.keyStage == .ks2, !plan.targets.isEmpty else { return }
      guard let told = plan.toldPupil else {
        guard plan.isWhole, !context.hasUnread(in: plan.range) else { return }
        findings.report(
          at: plan.range,
          "the plan does not say when the pupil was told of the targets",
          suggestion: "write `told_pupil:` with the day",
          isDue: context.isDue(.meeting)
        )
        return
      }
      guard let held = context.firstMeetingHeld, told.value > held else { return }
      findings.report(
        at: told.range,
        "the pupil was told of the targets after the meeting of \(held)",
        suggestion: "talk about the targets with the pupil before the family and the school meet"
      )
    }
  )
}
