internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownModeratedTarget = Rule(
    id: "unknown-moderated-target",
    severity: .error,
    summary: "A moderation file judges a target that the plan does not have.",
    rationale: "What the moderator found stands under a name that the teacher will not look for.",
    accepted: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    targets: {Asks-for-a-toy: {specific: partly}}\n"
      ])
    ],
    rejected: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    targets: {↓ask-for-a-toy: {specific: partly}}\n"
      ])
    ],
    work: .repository { context, findings in
      for (term, pupil, moderation) in context.school.files.moderations {
        guard let plan = context.plans(of: pupil).first(where: { $0.place.term == term }) else { continue }
        let ids = plan.targets.compactMap(\.id)
        for key in moderation.judgements.flatMap(\.targets.entries).map(\.key) where !ids.contains(key.value)
        {
          let near = EditDistance.nearest(to: key.value.text, among: ids.map(\.text))
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: key.range,
            "the plan has no target of this id",
            suggestion: near.first.map { "did you mean `\($0)`?" } ?? "name a target of \(plan.path)"
          )
        }
      }
    }
  )
}
