internal import Diagnostics
internal import PlanModel

extension Rule {
  static let unknownStaff = Rule(
    id: "unknown-staff",
    severity: .warning,
    summary: "A staff id is not among the staff of school.yaml.",
    rationale: "Under an id that nobody has, no name is printed and nobody's work is counted.",
    accepted: [
      .files([
        "2025-26/autumn/contacts.yaml":
          "contacts: 1\nentries:\n  - {pupil: P0402, date: 2025-09-18, by: year lead}\n"
      ]),
      .files([
        "2025-26/cpd.yaml": "cpd: 1\nsessions:\n  - {date: 2025-09-02, topic: Hearing Zoë, absent: [t12]}\n"
      ]),
    ],
    rejected: [
      .files([
        "school.yaml": ExamplePlan.school.replacing(
          "4-elm: {year_groups: [4], teachers: [T12]",
          with: "4-elm: {year_groups: [4], teachers: [↓T13]"
        )
      ]),
      .files([
        "2025-26/autumn/contacts.yaml":
          "contacts: 1\nentries:\n  - {pupil: P0402, date: 2025-09-18, by: ↓T21}\n"
      ]),
      .files([
        "2025-26/autumn/moderation/P0402.yaml":
          "moderation: 1\npupil: P0402\njudgements:\n  - {by: ↓T03, date: 2025-10-13}\n"
      ]),
    ],
    work: .repository { context, findings in
      let files = context.school.files
      let staff = Set(files.school.staff.entries.map(\.key.value))
      guard !staff.isEmpty else { return }
      func look(_ id: StaffID?, _ range: SourceRange?, _ path: @autoclosure () -> String) {
        guard let id, let range, !staff.contains(id) else { return }
        findings.report(
          in: path(),
          at: range,
          "school.yaml has no member of staff \(id)",
          suggestion: "mend the id, or add it to `staff:` in school.yaml"
        )
      }
      for year in files.school.years.entries {
        for team in year.value.teams.entries {
          look(team.value.lead?.value, team.value.lead?.range, "school.yaml")
          look(team.value.seniorLeader?.value, team.value.seniorLeader?.range, "school.yaml")
        }
        for entry in year.value.classes.entries {
          for teacher in entry.value.teachers { look(teacher.value, teacher.range, "school.yaml") }
        }
      }
      for (year, cpd) in files.cpd {
        for session in cpd.sessions {
          for id in session.absent { look(id.value, id.range, "\(year)/cpd.yaml") }
          for entry in session.caughtUp.entries { look(entry.key.value, entry.key.range, "\(year)/cpd.yaml") }
        }
      }
      for (term, pupil, moderation) in files.moderations {
        for judgement in moderation.judgements {
          look(judgement.by?.value, judgement.by?.range, "\(term)/moderation/\(pupil).yaml")
        }
      }
      for (term, contacts) in files.contacts {
        for entry in contacts.entries {
          guard let by = entry.followUp.by, by.value.looksLikeStaffID else { continue }
          look(StaffID(by.value), by.range, "\(term)/contacts.yaml")
        }
      }
    }
  )
}

extension String {
  /// A letter or two and then digits: `T12`, and not `year lead`.
  fileprivate var looksLikeStaffID: Bool {
    let letters = utf8.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let digits = utf8.dropFirst(letters.count)
    return (1...2).contains(letters.count) && !digits.isEmpty
      && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
