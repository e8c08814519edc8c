internal import Diagnostics
internal import PlanModel

extension Rule {
  static let notOnRegister = Rule(
    id: "not-on-register",
    severity: .error,
    summary: "A plan is for a pupil who is not on the SEN register.",
    rationale: """
      The register says who has a plan, which class they are in and when they joined. A plan outside it is missed when \
      families are invited, when plans are moderated and in every figure.
      """,
    accepted: [.plan("pupil: P0402"), .plan("strengths: Zoë can spell P0999 backwards")],
    rejected: [.files(["2025-26/autumn/3-oak/P0999.yaml": "plan: 1\npupil: ↓P0999\n"])],
    work: .plan { context, findings in
      guard context.entry == nil, !context.school.files.register.isEmpty else { return }
      findings.report(
        at: context.plan.place,
        "\(context.place.pupil) is not on the SEN register",
        suggestion:
          "add the pupil to register.yaml; or, if the id is mistyped, mend it here and in the file's name"
      )
    }
  )
}
