internal import PlanModel

/// What is looked up for every pupil, found out once.
final class EngagementFacts: Sendable {
  let input: EngagementInput
  let calendar: SchoolCalendar
  private let entries: [TermKey: [PupilID: [Contacts.Entry]]]

  init(_ input: EngagementInput) {
    self.input = input
    calendar = input.school.calendar
    var entries: [TermKey: [PupilID: [Contacts.Entry]]] = [:]
    for (term, contacts) in input.contacts {
      for entry in contacts.entries {
        guard let pupil = entry.pupil?.value else { continue }
        entries[term, default: [:]][pupil, default: []].append(entry)
      }
    }
    self.entries = entries
  }

  func contacts(_ pupil: PupilID, _ term: TermKey) -> [Contacts.Entry] { entries[term]?[pupil] ?? [] }

  /// A term's deadlines for one pupil: later for those who join in the course of it.
  func deadlines(_ entry: RegisterEntry?, _ window: TermWindow) -> TermDeadlines {
    window.deadlines.ofPupil(
      joined: entry?.joined,
      in: window.dates,
      joinerDays: input.school.joinerDays,
      calendar: calendar
    )
  }

  /// The staff with a part in the school on the day of asking, in the order of school.yaml.
  func staff(_ role: StaffRole) -> [StaffID] {
    let today = input.today
    return input.school.staff.entries.compactMap { entry in
      let member = entry.value
      guard member.roles.contains(where: { $0.value == role }),
        (member.from?.value ?? today) <= today, (member.until?.value ?? today) >= today
      else { return nil }
      return entry.key.value
    }
  }
}
