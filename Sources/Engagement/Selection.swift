package import PlanModel

/// A team or a class to look at; without them, the school.
package struct Selection: Sendable {
  package let team: OtherID?
  package let schoolClass: ClassID?

  /// The whole school.
  package static let everybody = Selection()

  private init() {
    team = nil
    schoolClass = nil
  }

  /// - Throws: when the year of the term has no such team or class.
  package init(team: String?, schoolClass: String?, in engagement: Engagement) throws(EngagementError) {
    if let team {
      let known = engagement.teams.compactMap { $0 }
      guard let id = OtherID(team), known.contains(id) else {
        throw .unknown("team", team, among: known.map(\.text))
      }
      self.team = id
    } else {
      self.team = nil
    }
    if let schoolClass {
      guard let id = ClassID(schoolClass), engagement.classes.contains(id) else {
        throw .unknown("class", schoolClass, among: engagement.classes.map(\.text))
      }
      self.schoolClass = id
    } else {
      self.schoolClass = nil
    }
  }

  func includes(_ id: ClassID?, in engagement: Engagement) -> Bool {
    (team == nil || team == engagement.team(id)) && (schoolClass == nil || schoolClass == id)
  }
}
