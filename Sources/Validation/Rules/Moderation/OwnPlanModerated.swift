internal import Diagnostics
internal import PlanModel

extension Rule {
  static let ownPlanModerated = Rule(
    id: "own-plan-moderated",
    severity: .error,
    summary: "A plan was moderated by a teacher of the pupil's class.",
    rationale:
      "Whoever wrote the plan reads into it what was meant; moderation asks what another reader finds.",
    accepted: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: T02, date: 2025-10-13}\n"
      ])
    ],
    rejected: [
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: ↓T12, date: 2025-10-13}\n"
      ])
    ],
    work: .repository { context, findings in
      let school = context.school
      for (term, pupil, moderation) in school.files.moderations {
        var schoolClass = context.plans(of: pupil).first { $0.place.term == term }?.place.schoolClass
        if schoolClass == nil, let facts = school.term(term) {
          schoolClass = school.entry(pupil)?.standing(on: facts.dates.from)?.schoolClass?.value
        }
        guard let schoolClass,
          let facts = school.schoolClass(PlanPlace(term: term, schoolClass: schoolClass, pupil: pupil))
        else { continue }
        for judgement in moderation.judgements {
          guard let by = judgement.by, facts.teachers.contains(where: { $0.value == by.value }) else {
            continue
          }
          findings.report(
            in: "\(term)/moderation/\(pupil).yaml",
            at: by.range,
            "\(by.value) teaches this pupil's class, \(schoolClass)",
            suggestion: "let somebody else moderate this plan"
          )
        }
      }
    }
  )
}
