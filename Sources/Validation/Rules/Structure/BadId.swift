internal import Diagnostics

extension Rule {
  static let badId = Rule(
    id: "bad-id",
    severity: .error,
    summary: "An id is not a letter followed by letters, digits or hyphens.",
    rationale: "Ids stand in file names and are typed by many people: short plain ones survive that.",
    accepted: [
      .plan("pupil: P0402")
    ],
    rejected: [
      .target("id: ↓asks for a toy"),
      .plan("pupil: ↓7"),
      .target("id: ↓3"),
    ],
    work: .reading
  )
}
