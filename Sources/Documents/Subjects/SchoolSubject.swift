package import PlanModel
package import Rendering

/// What every document may draw on besides its plans: the school's files, the day, and the names to print.
package struct SchoolSubject: Sendable {
  package let files: SchoolFiles
  /// The term that the run is about.
  package let term: TermKey?
  package let today: CalendarDate
  package let names: NameBook
  /// Whether names are printed at all.
  package let isNamed: Bool
  /// What a family is offered.
  package let appointment: Appointment?

  package init(
    _ files: SchoolFiles,
    term: TermKey?,
    today: CalendarDate,
    isNamed: Bool = true,
    appointment: Appointment? = nil
  ) {
    self.appointment = appointment
    self.files = files
    self.term = term
    self.today = today
    self.isNamed = isNamed
    names = NameBook(isNamed ? files.people : nil)
  }

  package var school: School { files.school }

  /// A school without anything, to tell the names of values.
  package static var blank: SchoolSubject {
    SchoolSubject(
      SchoolFiles(folder: PlanFolder(path: "."), listing: PlanFolder.Listing(), school: .blank),
      term: nil,
      today: CalendarDate(dayNumber: 0)
    )
  }
}
