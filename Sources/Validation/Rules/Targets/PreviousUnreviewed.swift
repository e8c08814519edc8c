internal import Diagnostics
internal import PlanModel

extension Rule {
  static let previousUnreviewed = Rule(
    id: "previous-unreviewed",
    severity: .error,
    summary: "A pupil has new targets while those of the plan before have no outcome or no decision.",
    rationale: """
      Assess, plan, do, review is one circle. New targets that do not know how the old ones went start from guesses, \
      and the old ones are silently dropped. Each needs an outcome, and a decision: new target, adapt, continue or \
      move to class provision.
      """,
    accepted: [.files(["2025-26/spring/3-oak/P0402.yaml": ExamplePlan.plan()], today: "2026-02-20")],
    rejected: [
      .files(
        [
          ExamplePlan.planPath: ExamplePlan.plan(target: [("review", "review:")]),
          "2025-26/spring/3-oak/P0402.yaml": "plan: 1\npupil: ↓P0402\ntargets:\n  - id: waves-to-zoe\n",
        ],
        today: "2026-02-20"
      ),
      .files(
        [
          ExamplePlan.planPath: ExamplePlan.plan(target: [
            ("review", "review: {date: 2025-12-10, outcome: achieved, evidence: 9 of 10 sessions}")
          ]),
          "2025-26/spring/3-oak/P0402.yaml": "plan: 1\npupil: ↓P0402\ntargets:\n  - id: waves-to-zoe\n",
        ],
        today: "2026-02-20"
      ),
    ],
    work: .repository { context, findings in
      for plan in context.plans where !plan.targets.isEmpty {
        guard let term = context.school.term(plan.place.term), context.school.today > term.plansBy else {
          continue
        }
        var before: PlanRecord?
        for other in context.plans(of: plan.place.pupil) {
          guard let facts = context.school.term(other.place.term), facts.dates.from < term.dates.from else {
            continue
          }
          before = other
        }
        guard let before else { continue }
        let open = before.targets.filter { !$0.isReplaced && $0.outcome != .stopped }
        func report(_ count: Int, _ what: String, _ suggestion: String) {
          guard count > 0 else { return }
          findings.report(
            in: plan.path,
            at: plan.range,
            "\(count) target\(count == 1 ? "" : "s") of the pupil's plan for \(before.place.term)"
              + " \(count == 1 ? "has" : "have") no \(what) yet",
            suggestion: suggestion
          )
        }
        let unreviewed = open.count { $0.outcome == nil }
        report(unreviewed, "outcome", "review \(unreviewed == 1 ? "it" : "them") in \(before.path)")
        report(
          open.count { $0.outcome != nil && $0.next == nil },
          "decision",
          "write `next:` in the review in \(before.path): new target, adapt, continue or move to class provision"
        )
      }
    }
  )
}
