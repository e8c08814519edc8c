internal import Diagnostics
internal import PlanModel

extension Rule {
  static let twoPlans = Rule(
    id: "two-plans",
    severity: .error,
    summary: "A pupil has two plans for one term.",
    rationale: "Two plans drift apart, and nobody knows which one the family has.",
    accepted: [.files(["2025-26/spring/3-oak/P0402.yaml": ExamplePlan.plan()])],
    rejected: [.files(["2025-26/autumn/4-elm/P0402.yaml": "plan: 1\npupil: ↓P0402\n"])],
    work: .repository { context, findings in
      var first: [PlanPlace.PupilTerm: PlanRecord] = [:]
      for plan in context.plans {
        guard let other = first[plan.place.pupilTerm] else {
          first[plan.place.pupilTerm] = plan
          continue
        }
        findings.report(
          in: plan.path,
          at: plan.range,
          "this pupil has another plan for the same term, in class \(other.place.schoolClass)",
          suggestion:
            "keep the one in the class of the term's first day, and move into it what the other one says"
        )
      }
    }
  )
}

extension PlanPlace {
  /// What there may be one plan for.
  fileprivate struct PupilTerm: Hashable {
    var pupil: PupilID
    var term: TermKey
  }

  fileprivate var pupilTerm: PupilTerm { PupilTerm(pupil: pupil, term: term) }
}
