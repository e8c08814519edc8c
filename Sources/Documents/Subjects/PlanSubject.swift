package import PlanModel
package import Rendering

/// A plan and what else is known of its pupil: what a document about one plan is made from.
package struct PlanSubject: Sendable {
  package let plan: Plan
  package let place: PlanPlace
  package let wholeSchool: SchoolSubject
  package let wording: Wording
  /// Whom a copy is for, where it is for one of the family.
  package let recipient: Recipient?

  package init(
    _ plan: Plan,
    at place: PlanPlace,
    in wholeSchool: SchoolSubject,
    for recipient: Recipient? = nil
  ) {
    self.recipient = recipient
    self.plan = plan
    self.place = place
    self.wholeSchool = wholeSchool
    self.wording = Wording(pupil: place.pupil, names: wholeSchool.names)
  }

  /// One without anything, to tell the names of its values.
  package static var blank: PlanSubject? {
    guard let year = AcademicYear("2000-01"), let term = TermName("term"),
      let schoolClass = ClassID("class"), let pupil = PupilID("pupil")
    else { return nil }
    let place = PlanPlace(term: TermKey(year: year, term: term), schoolClass: schoolClass, pupil: pupil)
    return PlanSubject(.blank, at: place, in: .blank)
  }

  package var school: School { wholeSchool.school }

  /// The pupil on the register, if there.
  package var entry: RegisterEntry? { wholeSchool.files.register[place.pupil] }

  /// Whether the register says to ask the SENCo before anything about the pupil is shared.
  package var asksSENCo: Bool { entry?.share?.value == .askSENCo }

  /// Where the pupil stood in the term: on its last day, or the last day before leaving.
  package var standing: RegisterEntry.Period? {
    guard let entry else { return nil }
    guard let last = school[place.term]?.to?.value else { return nil }
    if let left = entry.left?.value, left <= last { return entry.standing(on: left.adding(days: -1)) }
    return entry.standing(on: last)
  }

  /// The year group: the register's, or the class's where it has only one.
  package var yearGroup: YearGroup? {
    if let group = standing?.yearGroup?.value { return group }
    let groups = school.years[place.term.year]?.classes[place.schoolClass]?.yearGroups ?? []
    return groups.count == 1 ? groups[0].value : nil
  }

  /// The teachers of the plan's class.
  package var teachers: [StaffID] {
    school.years[place.term.year]?.classes[place.schoolClass]?.teachers.map(\.value) ?? []
  }

  /// The number of a target in this plan, from 1.
  func number(of target: TargetID) -> Int? {
    plan.targets.firstIndex { $0.id?.value == target }.map { $0 + 1 }
  }
}
