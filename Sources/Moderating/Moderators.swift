package import PlanModel

/// Who reads which plan: nobody one of an own class, and everybody about as many.
package struct Moderators: Sendable {
  /// A plan that none of those named may moderate.
  package struct OwnClass: Error, Sendable {
    package var place: PlanPlace
    package var moderators: [StaffID]
    /// Senior staff who could.
    package var others: [StaffID]
  }

  package let byPlan: [PlanPlace: StaffID]

  package init(_ moderators: [StaffID], for places: [PlanPlace], in school: School, on day: CalendarDate)
    throws(OwnClass)
  {
    var load: [StaffID: Int] = [:]
    var byPlan: [PlanPlace: StaffID] = [:]
    func able(_ place: PlanPlace) -> [StaffID] {
      moderators.filter { !Self.teaches($0, place, in: school) }
    }
    // Plans with little choice first, or their only moderator might be busy with others.
    let order = places.sorted { (able($0).count, $0.path) < (able($1).count, $1.path) }
    for place in order {
      guard let chosen = able(place).min(by: { load[$0, default: 0] < load[$1, default: 0] }) else {
        throw OwnClass(
          place: place,
          moderators: moderators,
          others: Self.seniorStaff(of: school, on: day).filter { !Self.teaches($0, place, in: school) }
        )
      }
      load[chosen, default: 0] += 1
      byPlan[place] = chosen
    }
    self.byPlan = byPlan
  }

  /// Senior leaders and the SENCo who are in post, in the order of their ids.
  package static func seniorStaff(of school: School, on day: CalendarDate) -> [StaffID] {
    school.staff.entries.filter { entry in
      let roles = entry.value.roles.map(\.value)
      guard roles.contains(.seniorLeader) || roles.contains(.senco) else { return false }
      return (entry.value.from?.value ?? day) <= day && (entry.value.until?.value ?? day) >= day
    }
    .map(\.key.value).sorted()
  }

  private static func teaches(_ staff: StaffID, _ place: PlanPlace, in school: School) -> Bool {
    school.years[place.term.year]?.classes[place.schoolClass]?.teachers.contains { $0.value == staff }
      ?? false
  }
}
