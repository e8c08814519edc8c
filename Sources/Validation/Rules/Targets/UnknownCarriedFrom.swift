internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownCarriedFrom = Rule(
    id: "unknown-carried-from",
    severity: .error,
    summary: "A target goes on from an earlier one that does not exist.",
    rationale: "The thread of a step through the terms is the evidence of progress; a wrong name cuts it.",
    accepted: [
      .files(
        [
          "2025-26/spring/3-oak/P0402.yaml":
            "plan: 1\npupil: P0402\ntargets:\n  - id: asks-for-a-toy\n    carried_from: autumn/asks-for-a-toy\n"
        ],
        today: "2026-02-20"
      )
    ],
    rejected: [
      .target("carried_from: ↓summer/asks-for-a-toy"),
      .target("carried_from: ↓autumn/waits-her-turn"),
      .files(
        [
          "2025-26/spring/3-oak/P0402.yaml":
            "plan: 1\npupil: P0402\ntargets:\n  - id: asks-for-a-toy\n    carried_from: ↓autumn/ask-for-a-toy\n"
        ],
        today: "2026-02-20"
      ),
    ],
    work: .repository { context, findings in
      for plan in context.plans {
        for target in plan.targets {
          guard let reference = target.carriedFrom else { continue }
          let key = TermKey(year: reference.value.year ?? plan.place.term.year, term: reference.value.term)
          func report(_ message: String, _ suggestion: String) {
            findings.report(in: plan.path, at: reference.range, message, suggestion: suggestion)
          }
          if key == plan.place.term {
            report(
              "a target goes on from an earlier term, and this is the plan's own",
              "name the term before, such as `spring/\(reference.value.id)`; or take the line away"
            )
            continue
          }
          if let facts = context.school.term(key), let own = context.school.term(plan.place.term),
            facts.dates.from > own.dates.from
          {
            report(
              "\(key) is later than this plan's term",
              "a term of the year before is written with its year: "
                + "`\(AcademicYear(start: plan.place.term.year.start - 1))/\(key.term)/\(reference.value.id)`"
            )
            continue
          }
          let earlier = context.plans(of: plan.place.pupil).first { $0.place.term == key }
          guard let earlier else {
            let isUnreadable = context.unreadable.contains { $0.term == key && $0.pupil == plan.place.pupil }
            guard !isUnreadable else { continue }
            if context.school.school[key] == nil {
              report(
                "school.yaml has no term \(key)",
                "write the term as its folder is called, such as `autumn`"
              )
            } else {
              report(
                "the pupil has no plan for \(key)",
                "name the term of the plan that the target comes from; or take the line away"
              )
            }
            continue
          }
          let ids = earlier.targets.compactMap { $0.id }
          guard !ids.contains(reference.value.id) else { continue }
          let near = EditDistance.nearest(to: reference.value.id.text, among: ids.map(\.text))
          report(
            "the pupil's plan for \(key) has no target of this id",
            near.first.map { "did you mean `\(reference.value.term)/\($0)`?" }
              ?? "name a target of \(earlier.path); or take the line away"
          )
        }
      }
    }
  )
}
