internal import Diagnostics
package import PlanModel

/// What figures are counted from: every file but the plans, and where the plans are.
package struct StatisticsInput: Sendable {
  package var school: School
  package var register: [PupilID: RegisterEntry]
  package var surveys: [Surveys]
  package var cpd: [AcademicYear: CPD]
  package var contacts: [TermKey: Contacts]
  package var moderations: [(term: TermKey, pupil: PupilID, moderation: Moderation)]
  package var plans: [PlanPlace]
  package var today: CalendarDate
  /// Errors in the files that are not plans.
  package var errorCount = 0

  package init(
    school: School,
    register: [PupilID: RegisterEntry],
    surveys: [Surveys] = [],
    cpd: [AcademicYear: CPD] = [:],
    contacts: [TermKey: Contacts] = [:],
    moderations: [(term: TermKey, pupil: PupilID, moderation: Moderation)] = [],
    plans: [PlanPlace],
    today: CalendarDate
  ) {
    self.school = school
    self.register = register
    self.surveys = surveys
    self.cpd = cpd
    self.contacts = contacts
    self.moderations = moderations
    self.plans = plans
    self.today = today
  }

  package init(_ files: SchoolFiles, today: CalendarDate) {
    self.init(
      school: files.school,
      register: files.register,
      surveys: files.surveys,
      cpd: files.cpd,
      contacts: files.contacts,
      moderations: files.moderations,
      plans: files.listing.plans.map(\.place),
      today: today
    )
    errorCount = files.diagnostics.count { $0.severity == .error }
  }
}
