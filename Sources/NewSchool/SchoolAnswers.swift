package import PlanModel

/// What is known of a school before it has any plans.
package struct SchoolAnswers: Sendable {
  package struct Term: Sendable {
    package var name: TermName
    package var days: ClosedRange<CalendarDate>

    package init(name: TermName, days: ClosedRange<CalendarDate>) {
      self.name = name
      self.days = days
    }
  }

  package struct Class: Sendable {
    package var id: ClassID
    package var yearGroups: [YearGroup]
    package var teachers: [StaffID]

    package init(id: ClassID, yearGroups: [YearGroup], teachers: [StaffID] = []) {
      self.id = id
      self.yearGroups = yearGroups
      self.teachers = teachers
    }
  }

  package struct Member: Sendable {
    package var id: StaffID
    package var role: StaffRole

    package init(id: StaffID, role: StaffRole) {
      self.id = id
      self.role = role
    }
  }

  package var name: String
  package var year: AcademicYear
  package var terms: [Term]
  package var classes: [Class]
  package var staff: [Member]
  /// Whether the terms' dates are only the usual ones.
  package var areDatesGuessed: Bool

  /// A school with the usual terms, a class for each year group, and a class teacher for each class, wherever
  /// nothing else is said.
  package init(
    name: String,
    year: AcademicYear,
    terms: [Term] = [],
    classes: [Class] = [],
    staff: [Member] = []
  ) {
    self.name = name
    self.year = year
    areDatesGuessed = terms.isEmpty
    self.terms =
      terms.isEmpty ? UsualYear(year).terms : terms.sorted { $0.days.lowerBound < $1.days.lowerBound }
    self.classes = classes.isEmpty ? Self.usualClasses : classes
    self.staff = staff
    if staff.isEmpty { addUsualStaff() } else { addNamedTeachers() }
  }

  /// The year that somebody means who starts on a day: from July on, the next one.
  package static func year(startedOn day: CalendarDate) -> AcademicYear {
    let (year, month, _) = day.components
    return AcademicYear(start: month >= 7 ? year : year - 1)
  }

  private static var usualClasses: [Class] {
    ["R", "1", "2", "3", "4", "5", "6"].compactMap { code in
      YearGroup(code).map {
        Class(id: ClassID(unchecked: code == "R" ? "reception" : "year-\(code)"), yearGroups: [$0])
      }
    }
  }

  /// The teachers whom a class names, as far as they are not there yet.
  private mutating func addNamedTeachers() {
    let named = Set(classes.flatMap(\.teachers)).subtracting(staff.map(\.id))
    staff += named.sorted().map { Member(id: $0, role: .classTeacher) }
  }

  private mutating func addUsualStaff() {
    staff = [
      Member(id: StaffID(unchecked: "T01"), role: .senco),
      Member(id: StaffID(unchecked: "T02"), role: .seniorLeader),
    ]
    addNamedTeachers()
    var number = 11
    for index in classes.indices where classes[index].teachers.isEmpty {
      while staff.contains(where: { $0.id == StaffID(unchecked: "T\(number)") }) { number += 1 }
      let id = StaffID(unchecked: "T\(number)")
      staff.append(Member(id: id, role: .classTeacher))
      classes[index].teachers = [id]
    }
  }
}
