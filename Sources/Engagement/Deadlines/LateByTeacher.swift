package import PlanModel

/// What is late this term, class by class, with whose class it is.
package struct LateByTeacher: Sendable {
  package let term: TermWindow
  package let today: CalendarDate
  /// In the order of school.yaml; classes without pupils on the register left out.
  package let rows: [Row]

  /// A class.
  package struct Row: Sendable {
    package let schoolClass: ClassID
    package let teachers: [StaffID]
    package let team: OtherID?
    package let pupils: Int
    package let plansMissing: [PupilID]
    /// Neither held nor settled with views given instead or declined.
    package let meetingsNotHeld: [PupilID]
    /// Pupils with targets that have no review, or one without an outcome.
    package let reviewsMissing: [PupilID]
    /// Those targets.
    package let targetsUnreviewed: Int

    package var isLate: Bool {
      !plansMissing.isEmpty || !meetingsNotHeld.isEmpty || !reviewsMissing.isEmpty
    }
  }

  package init(_ engagement: Engagement, _ selection: Selection) {
    term = engagement.term
    today = engagement.today
    let pupils = engagement.current.filter(\.late.isAsked)
    rows = engagement.classes.filter { selection.includes($0, in: engagement) }.compactMap { id in
      let pupils = pupils.filter { $0.schoolClass == id }
      guard !pupils.isEmpty else { return nil }
      let schoolClass = engagement.schoolClass(id)
      return Row(
        schoolClass: id,
        teachers: schoolClass?.teachers.map(\.value) ?? [],
        team: schoolClass?.team?.value,
        pupils: pupils.count,
        plansMissing: pupils.filter(\.late.isPlanMissing).map(\.pupil),
        meetingsNotHeld: pupils.filter(\.late.isMeetingMissing).map(\.pupil),
        reviewsMissing: pupils.filter { $0.late.unreviewed > 0 }.map(\.pupil),
        targetsUnreviewed: pupils.reduce(0) { $0 + $1.late.unreviewed }
      )
    }
  }
}
