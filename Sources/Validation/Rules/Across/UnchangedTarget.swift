internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unchangedTarget = Rule(
    id: "unchanged-target",
    severity: .warning,
    summary: "A target says the same as one of last term, and does not say that it goes on from it.",
    rationale: """
      A target that comes back word for word has either not been reviewed, or was too large a step. Parents notice \
      when the same goals are recycled year after year. Where it goes on for a reason, `carried_from` keeps the \
      story together and counts it.
      """,
    accepted: [
      .files([
        "2025-26/spring/3-oak/P0402.yaml": ExamplePlan.spring(target: "carried_from: autumn/asks-for-a-toy")
      ]),
      .files([
        "2025-26/spring/3-oak/P0402.yaml": ExamplePlan.spring(
          target: "specific: will tell a friend what comes next in a game that they both know"
        )
      ]),
    ],
    rejected: [
      .files([
        "2025-26/spring/3-oak/P0402.yaml": ExamplePlan.spring(
          target: "specific: ↓Zoë will ask another child for a toy with a phrase of four words in free play"
        )
      ])
    ],
    work: .repository { context, findings in
      for plan in context.plans {
        let earlier = context.plans(of: plan.place.pupil).prefix { $0.place.term != plan.place.term }
        guard let last = earlier.last else { continue }
        for target in plan.targets where target.carriedFrom == nil {
          guard let place = target.wordsRange,
            last.targets.contains(where: { $0.words.isNearlyEqual(to: target.words) })
          else { continue }
          let isThird = earlier.dropLast().last?.targets.contains { $0.words.isNearlyEqual(to: target.words) }
          findings.report(
            in: plan.path,
            at: place,
            isThird == true
              ? "this target says the same for the third term"
              : "this target says the same as one of \(last.place.term)",
            suggestion:
              "if it goes on, write `carried_from: \(last.place.term.term)/ID` and give the reason in the old"
              + " review's `why:`; else make the step smaller, or take the next one",
            severity: isThird == true ? .error : .warning
          )
        }
      }
    }
  )
}

extension ExamplePlan {
  /// The example plan a term later: one target, with a key of it replaced.
  static func spring(target: String) -> String {
    var lines = [
      "plan: 1", "pupil: P0402", "targets:", "  - id: asks-for-a-toy",
      "    area: communication and interaction",
    ]
    if !target.contains("specific:") {
      lines.append("    specific: will ask another child for a toy with a phrase of three words in free play")
    }
    lines.append("    \(target)")
    return lines.joined(separator: "\n") + "\n"
  }
}
