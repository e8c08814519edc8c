internal import PlanModel

/// What is looked up for every pupil, found out once.
final class EngagementFacts: Sendable {
  let input: EngagementInput
  let calendar: SchoolCalendar
  private let followUps: [TermKey: [PupilID: [FollowUp]]]

  init(_ input: EngagementInput) {
    self.input = input
    calendar = input.school.calendar
    var followUps: [TermKey: [PupilID: [FollowUp]]] = [:]
    for (term, contacts) in input.contacts {
      for entry in contacts.entries {
        guard let pupil = entry.pupil?.value else { continue }
        followUps[term, default: [:]][pupil, default: []].append(entry.followUp)
      }
    }
    self.followUps = followUps
  }

  func contacts(_ pupil: PupilID, _ term: TermKey) -> [FollowUp] { followUps[term]?[pupil] ?? [] }

  /// A term's deadlines for one pupil: later for those who join in the course of it.
  func deadlines(_ entry: RegisterEntry?, _ window: TermWindow) -> TermDeadlines {
    window.deadlines.ofPupil(
      joined: entry?.joined,
      in: window.dates,
      joinerDays: input.school.joinerDays,
      calendar: calendar
    )
  }

  /// Targets without a review once reviews are due.
  func unreviewed(_ plan: Plan?, _ entry: RegisterEntry?, _ window: TermWindow) -> Int {
    guard let plan, input.today > window.reviewBy else { return 0 }
    if let left = entry?.left?.value, left <= window.reviewBy { return 0 }
    let replaced = Set(plan.targets.compactMap { $0.replaces?.value })
    return plan.targets.count { target in
      let isReviewed = target.review.map { ($0.date?.value ?? input.today) <= input.today } ?? false
      return !isReviewed && !(target.id.map { replaced.contains($0.value) } ?? false)
    }
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
