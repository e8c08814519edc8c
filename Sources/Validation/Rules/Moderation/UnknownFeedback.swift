internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownFeedback = Rule(
    id: "unknown-feedback",
    severity: .error,
    summary: "A plan answers moderation feedback that nobody gave.",
    rationale: "The feedback that was meant stays open, and whoever gave it waits for an answer.",
    accepted: [
      .files(
        [
          "2025-26/autumn/moderation/P0402.yaml":
            "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2025-10-13, feedback: [{id: f1, change: Date it}]}\n",
          "2025-26/spring/3-oak/P0402.yaml":
            "plan: 1\npupil: P0402\nfeedback:\n  - {from: 2025-26/Autumn/F1, done: 2026-01-20}\n",
        ],
        today: "2026-02-20"
      )
    ],
    rejected: [
      .plan("feedback:\n  - {from: ↓summer/f1, done: 2025-09-20}"),
      .plan("feedback:\n  - {from: ↓spring/f1, done: 2025-09-20}"),
      .files(
        [
          "2025-26/autumn/moderation/P0402.yaml":
            "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2025-10-13, feedback: [{id: f1, change: Date it}]}\n",
          "2025-26/spring/3-oak/P0402.yaml":
            "plan: 1\npupil: P0402\nfeedback:\n  - {from: ↓autumn/f2, done: 2026-01-20}\n",
        ],
        today: "2026-02-20"
      ),
    ],
    work: .repository { context, findings in
      let files = context.school.files
      for plan in context.plans {
        for answer in plan.feedback {
          let term = answer.term(in: plan)
          func report(_ message: String, _ suggestion: String) {
            findings.report(in: plan.path, at: answer.from.range, message, suggestion: suggestion)
          }
          guard files.school[term] != nil else {
            report(
              "school.yaml has no term \(term)",
              "write the term as its folder is called; a term of the year before is written with its year: "
                + "`\(AcademicYear(start: plan.place.term.year.start - 1))/\(term.term)/\(answer.from.value.id)`"
            )
            continue
          }
          let path = "\(term)/moderation/\(plan.place.pupil).yaml"
          let moderations = context.school.moderations(of: plan.place.pupil, in: term)
          guard !moderations.isEmpty else {
            // One that cannot be read is reported on its own.
            if !context.school.hasModerationFile(of: plan.place.pupil, in: term) {
              report("the pupil's plan for \(term) was not moderated", "mend the term, or take the line away")
            }
            continue
          }
          let ids = moderations.flatMap(\.judgements).flatMap(\.feedback).compactMap {
            $0.id?.value.text
          }
          let id = answer.from.value.id
          guard !ids.contains(where: { TargetID(unchecked: $0) == id }) else { continue }
          let near = EditDistance.nearest(to: id.text, among: ids)
          report(
            "\(path) has no feedback of this id",
            near.first.map { "did you mean `\(answer.from.value.term)/\($0)`?" }
              ?? "write the id that stands there, or take the line away"
          )
        }
      }
    }
  )
}
