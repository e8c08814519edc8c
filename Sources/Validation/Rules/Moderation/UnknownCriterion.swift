internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownCriterion = Rule(
    id: "unknown-criterion",
    severity: .warning,
    summary: "A moderation file answers a criterion that the school does not ask.",
    rationale:
      "What is not mentioned counts as yes; under a wrong name, a \"not yet\" is lost and counts as yes too.",
    accepted: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    plan: {Pupil-voice: partly}\n    targets: {asks-for-a-toy: {time bound: not yet}}\n"
      ])
    ],
    rejected: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    plan: {↓pupils voice: partly}\n"
      ]),
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    targets: {asks-for-a-toy: {↓parent voice: partly}}\n"
      ]),
    ],
    work: .repository { context, findings in
      let criteria = context.school.files.criteria ?? .standard
      let plan = criteria.plan.compactMap { $0.id?.value }
      let targets = criteria.targets.compactMap { $0.id?.value }
      for (term, pupil, moderation) in context.school.files.moderations {
        func look(_ key: Text, _ known: [String], _ others: [String], _ elsewhere: String) {
          func has(_ list: [String]) -> Bool {
            list.contains { WordSpelling.plain($0) == WordSpelling.plain(key.value) }
          }
          guard !has(known) else { return }
          let near = EditDistance.nearest(to: WordSpelling.plain(key.value), among: known)
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: key.range,
            "this is not a criterion of templates/moderation.yaml",
            suggestion: has(others)
              ? "it is one \(elsewhere): write it there"
              : near.first.map { "did you mean `\($0)`?" } ?? "write one of: \(known.joined(separator: ", "))"
          )
        }
        for judgement in moderation.judgements {
          for entry in judgement.plan.entries { look(entry.key, plan, targets, "of single targets") }
          for answers in judgement.targets.entries.map(\.value) {
            for entry in answers.entries { look(entry.key, targets, plan, "of the plan as a whole") }
          }
        }
      }
    }
  )
}
