internal import Diagnostics
internal import PlanModel

extension Rule {
  static let moderatedByAssistant = Rule(
    id: "moderated-by-assistant",
    severity: .advice,
    summary: "A judgement is by somebody who is a teaching assistant or in the office, and nothing else.",
    rationale: """
      Every judgement counts as moderation in the figures. Whoever reads them takes it for that of a colleague who \
      writes plans or answers for them.
      """,
    accepted: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2025-10-13}\n"
      ]),
      // A teaching assistant who leads a year as well.
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: T20, date: 2025-10-13}\n",
        "school.yaml": ExamplePlan.school.replacing(
          "staff:",
          with: "staff:\n  T20: {role: [teaching assistant, year lead], from: 2020-09-01}"
        ),
      ]),
    ],
    rejected: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: ↓T20, date: 2025-10-13}\n",
        "school.yaml": ExamplePlan.school.replacing(
          "staff:",
          with: "staff:\n  T20: {role: teaching assistant, from: 2020-09-01}"
        ),
      ])
    ],
    work: .repository { context, findings in
      let school = context.school
      for (term, pupil, moderation) in school.files.moderations {
        for judgement in moderation.judgements {
          guard let by = judgement.by, let roles = school.school.staff[by.value]?.roles, !roles.isEmpty,
            roles.allSatisfy({ $0.value == .teachingAssistant || $0.value == .admin })
          else { continue }
          let words = roles.map(\.value.rawValue).joined(separator: " and ")
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: by.range,
            "\(by.value) is \(words) in school.yaml",
            suggestion:
              "let a teacher, a year lead, a senior leader or the SENCo read this plan; or add the other role in school.yaml"
          )
        }
      }
    }
  )
}
