internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownPupil = Rule(
    id: "unknown-pupil",
    severity: .error,
    summary: "A follow-up or a moderation is about a pupil who is not on the register.",
    rationale: "The call was made and the plan was read, yet under this id nobody will find it.",
    accepted: [
      .files([
        "2025-26/autumn/contacts.yaml":
          "contacts: 1\nentries:\n  - {pupil: p0402, date: 2025-09-18, by: year lead}\n"
      ])
    ],
    rejected: [
      .files([
        "2025-26/autumn/contacts.yaml":
          "contacts: 1\nentries:\n  - {pupil: ↓P0420, date: 2025-09-18, by: year lead}\n"
      ]),
      .files([
        "2025-26/autumn/moderation/P0420.yaml":
          "moderation: 1\npupil: ↓P0420\njudgements:\n  - {by: T02, date: 2025-10-13}\n"
      ]),
    ],
    work: .repository { context, findings in
      guard !context.school.files.register.isEmpty else { return }
      func look(_ pupil: Located<PupilID>?, _ path: @autoclosure () -> String) {
        guard let pupil, context.school.entry(pupil.value) == nil else { return }
        findings.report(
          in: path(),
          at: pupil.range,
          "\(pupil.value) is not on the SEN register",
          suggestion: "mend the id, or add the pupil to register.yaml"
        )
      }
      for (term, contacts) in context.school.files.contacts {
        for entry in contacts.entries { look(entry.pupil, "\(term)/contacts.yaml") }
      }
      for (term, pupil, moderation) in context.school.files.moderations {
        look(moderation.pupil, "\(term)/moderation/\(pupil).yaml")
      }
    }
  )
}
