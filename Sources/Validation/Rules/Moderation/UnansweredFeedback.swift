internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unansweredFeedback = Rule(
    id: "unanswered-feedback",
    severity: .warning,
    summary: "A plan does not say what was done about last term's moderation feedback.",
    rationale: """
      A senior leader read the last plan and asked for one thing. Whoever writes the next plan does it, says so, and \
      the one who asked can see that it helped.
      """,
    accepted: [
      .files(
        [
          moderationPath: moderation(feedback: "{id: f1, about: review, change: Date it}"),
          springPath: "plan: 1\npupil: P0402\nfeedback:\n  - {from: autumn/f1, done: 2026-01-20}\n",
        ],
        today: "2026-02-20"
      ),
      // Done in the same term.
      .files(
        [
          moderationPath: moderation(feedback: "{id: f1, change: Date it, done: 2025-11-03}"),
          springPath: "plan: 1\npupil: P0402\n",
        ],
        today: "2026-02-20"
      ),
      // Not asked for before a later day.
      .files(
        [
          moderationPath: moderation(feedback: "{id: f1, change: Date it, by: 2026-03-13}"),
          springPath: "plan: 1\npupil: P0402\n",
        ],
        today: "2026-02-20"
      ),
    ],
    rejected: [
      .files(
        [
          moderationPath: moderation(feedback: "{id: f1, change: Date it}"),
          springPath: "plan: 1\npupil: ↓P0402\n",
        ],
        today: "2026-02-20"
      ),
      .files(
        [
          moderationPath: moderation(feedback: "{id: f1, change: Date it}"),
          springPath: "plan: 1\npupil: P0402\nfeedback:\n  - ↓from: autumn/f1\n    done:\n",
        ],
        today: "2026-02-20"
      ),
    ],
    work: .repository { context, findings in
      for (term, pupil, moderation) in context.school.files.moderations {
        let plans = context.plans(of: pupil)
        guard let index = plans.lastIndex(where: { $0.place.term == term }), index + 1 < plans.count else {
          continue
        }
        let plan = plans[index + 1]
        guard let facts = context.school.term(plan.place.term) else { continue }
        for item in moderation.judgements.flatMap(\.feedback) where item.done == nil {
          guard let id = item.id?.value,
            context.school.today > max(facts.plansBy, item.by?.value ?? facts.plansBy)
          else { continue }
          let answers = plan.feedback.filter { $0.term(in: plan) == term && $0.from.value.id.text == id.text }
          guard !answers.contains(where: \.isDone) else { continue }
          let year = term.year == plan.place.term.year ? "" : "\(term.year)/"
          let reference = "\(year)\(term.term)/\(id)"
          findings.report(
            in: plan.path,
            at: answers.first?.range ?? plan.range,
            "moderation feedback \(reference) is not answered",
            suggestion:
              "write under `feedback:` the line {from: \(reference), done: DATE, how: what was changed}"
          )
        }
      }
    }
  )

  private static let moderationPath = "2025-26/autumn/moderation/P0402.yaml"
  private static let springPath = "2025-26/spring/3-oak/P0402.yaml"

  private static func moderation(feedback: String) -> String {
    "moderation: 1\npupil: P0402\njudgements:\n  - by: T02\n    date: 2025-10-13\n    feedback:\n      - \(feedback)\n"
  }
}

extension PlanRecord.FeedbackRecord {
  /// The term that it is from, with the year of the plan where none is given.
  func term(in plan: PlanRecord) -> TermKey {
    TermKey(year: from.value.year ?? plan.place.term.year, term: from.value.term)
  }
}
