internal import Diagnostics
internal import PlanModel

extension Rule {
  static let offRegister = Rule(
    id: "off-register",
    severity: .warning,
    summary: "A plan is for a term in which the pupil was not on the SEN register at all.",
    rationale: """
      Either a date in the register is wrong, and the pupil is missing from this term's figures, or the plan lies in \
      the wrong term.
      """,
    accepted: [
      .plan("pupil: P0402"),
      // Joined in mid-term.
      .files([
        "register.yaml": ExamplePlan.register.replacing("from: 2022-09-05", with: "from: 2025-11-03")
          .replacing("from: 2025-09-03, status: E", with: "from: 2025-11-04, status: E")
      ]),
    ],
    rejected: [
      .files([
        "register.yaml": ExamplePlan.register.replacing(
          "need: SLCN",
          with: "need: SLCN\n    left: 2025-07-22"
        ),
        ExamplePlan.planPath: "plan: 1\npupil: ↓P0402\n",
      ])
    ],
    work: .plan { context, findings in
      guard let entry = context.entry, let term = context.term, let joined = entry.joined,
        !entry.isOnRegister(during: term.dates.from...term.dates.to)
      else { return }
      findings.report(
        at: context.plan.place,
        joined > term.dates.to
          ? "the pupil joined the SEN register on \(joined), after this term"
          : "the pupil left the SEN register on \(entry.left?.value.iso ?? "a day") before this term",
        suggestion: "mend the pupil's dates in register.yaml, or move the plan to its own term"
      )
    }
  )
}
