internal import Diagnostics
internal import PlanModel

extension Rule {
  static let nsaWithEHCP = Rule(
    id: "nsa-with-ehcp",
    severity: .warning,
    summary: "A pupil with an EHCP has the need NSA, which is for needs not yet assessed.",
    rationale:
      "An education, health and care plan rests on an assessment that names the need; the census will ask for it.",
    accepted: [.files(["register.yaml": ExamplePlan.register.replacing("need: SEMH", with: "need: NSA")])],
    rejected: [.files(["register.yaml": ExamplePlan.register.replacing("need: SLCN", with: "need: ↓NSA")])],
    work: .repository { context, findings in
      for (_, entry) in context.school.files.register {
        guard let need = entry.need, need.value == .nsa, entry.latest?.status?.value == .plan else {
          continue
        }
        findings.report(
          in: "register.yaml",
          at: need.range,
          "NSA is for SEN support, and this pupil has an EHCP",
          suggestion: "write the code of the need that the EHCP names, such as SLCN"
        )
      }
    }
  )
}
