internal import Diagnostics
internal import PlanModel

extension Rule {
  static let duplicateFeedback = Rule(
    id: "duplicate-feedback",
    severity: .error,
    summary: "Two pieces of feedback in one moderation file have the same id.",
    rationale: """
      The next plan answers feedback by its id. With one id for two, nobody can tell which of them was done, and \
      one is easily lost.
      """,
    accepted: [
      file("{id: f1, change: Date it}, {id: f2, change: Count it}", "{id: f3, change: Say who counts}")
    ],
    rejected: [
      file("{id: f1, change: Date it}", "{id: ↓f1, change: Say who counts}"),
      file("{id: f1, change: Date it}, {id: ↓F1, change: Count it}", "{id: f2, change: Say who counts}"),
    ],
    work: .repository { context, findings in
      for (term, pupil, moderation) in context.school.files.moderations {
        let ids = moderation.judgements.flatMap(\.feedback).compactMap(\.id)
        var taken = Set(ids.map(\.value))
        var seen: Set<OtherID> = []
        for id in ids where !seen.insert(id.value).inserted {
          // One of as many numbers as there are ids is free.
          let free = (1...ids.count + 1).lazy.map { OtherID(unchecked: "f\($0)") }.first {
            !taken.contains($0)
          }
          if let free { taken.insert(free) }
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: id.range,
            "another piece of feedback in this file has the id \(id.value)",
            suggestion: "write \(free?.text ?? "an id of its own")"
          )
        }
      }
    }
  )

  private static func file(_ first: String, _ second: String) -> RuleExample {
    .files([
      "2025-26/autumn/moderation/P0402.yaml": """
      moderation: 1
      pupil: P0402
      judgements:
        - {by: T02, date: 2025-10-13, feedback: [\(first)]}
        - {by: T01, date: 2025-10-14, feedback: [\(second)]}

      """
    ])
  }
}
