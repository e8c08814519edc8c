package import PlanModel

/// What is known before a plan is read: the school, its register, the follow-ups, and where the plans are.
package struct EngagementInput: Sendable {
  package var school: School
  package var register: [PupilID: RegisterEntry]
  package var contacts: [TermKey: Contacts]
  /// Whom `people.yaml` says an interpreter is needed for; nobody without it.
  package var people: People?
  package var plans: [PlanPlace]
  /// Facts dated later do not count.
  package var today: CalendarDate

  package init(
    school: School,
    register: [PupilID: RegisterEntry],
    contacts: [TermKey: Contacts] = [:],
    people: People? = nil,
    plans: [PlanPlace],
    today: CalendarDate
  ) {
    self.school = school
    self.register = register
    self.contacts = contacts
    self.people = people
    self.plans = plans
    self.today = today
  }

  package init(_ files: SchoolFiles, today: CalendarDate) {
    self.init(
      school: files.school,
      register: files.register,
      contacts: files.contacts,
      people: files.people,
      plans: files.listing.plans.map(\.place),
      today: today
    )
  }
}
