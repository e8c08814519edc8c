internal import Diagnostics
internal import PlanModel

extension Rule {
  static let moderationOfNothing = Rule(
    id: "moderation-of-nothing",
    severity: .error,
    summary: "A moderation file is about a plan that does not exist.",
    rationale:
      "Its judgements count for nobody: the file lies in another term, or the plan was never written.",
    accepted: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2025-10-13}\n"
      ])
    ],
    rejected: [
      .files([
        "2025-26/spring/moderation/P0402.yaml":
          "moderation: 1\npupil: ↓P0402\njudgements:\n  - {by: T02, date: 2026-02-13}\n"
      ])
    ],
    work: .repository { context, findings in
      let planned = Set(
        context.school.files.listing.plans.map { Key(term: $0.place.term, pupil: $0.place.pupil) }
      )
      for (term, pupil, moderation) in context.school.files.moderations {
        // An id that the register does not know is another rule's business.
        guard !planned.contains(Key(term: term, pupil: pupil)),
          context.school.files.register.isEmpty || context.school.entry(pupil) != nil
        else { continue }
        findings.report(
          in: "\(term)/moderation/\(pupil).yaml",
          at: moderation.pupil?.range ?? SourceRange(start: 0, end: 0),
          "\(pupil) has no plan for \(term)",
          suggestion: "move the file to the term of the plan, or delete it"
        )
      }
    }
  )

  private struct Key: Hashable {
    var term: TermKey
    var pupil: PupilID
  }
}
