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
    var byPlan: [PlanPlace: StaffID] = [:]
    // Nearly everybody may read nearly every plan, so only those who may not are looked up.
    var named: [StaffID] = []
    for moderator in moderators where !named.contains(moderator) { named.append(moderator) }
    let places = places.map { place in
      let teachers = Self.teachers(of: place, in: school)
      return (place: place, path: place.path, barred: named.filter(teachers.contains))
    }
    // Plans with little choice first, or their only moderator might be busy with others.
    let order = places.sorted { (-$0.barred.count, $0.path) < (-$1.barred.count, $1.path) }
    var queue = FirstQueue(named.indices.map { Turn(load: 0, number: $0) })
    for (place, _, barred) in order {
      var passedOver: [Turn] = []
      var chosen: Turn?
      while chosen == nil, let turn = queue.takeFirst() {
        if barred.contains(named[turn.number]) { passedOver.append(turn) } else { chosen = turn }
      }
      for turn in passedOver { queue.add(turn) }
      guard let chosen else {
        let teachers = Self.teachers(of: place, in: school)
        throw OwnClass(
          place: place,
          moderators: moderators,
          others: Self.seniorStaff(of: school, on: day).filter { !teachers.contains($0) }
        )
      }
      queue.add(Turn(load: chosen.load + 1, number: chosen.number))
      byPlan[place] = named[chosen.number]
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

  private static func teachers(of place: PlanPlace, in school: School) -> [StaffID] {
    school.years[place.term.year]?.classes[place.schoolClass]?.teachers.map(\.value) ?? []
  }

  /// A moderator with the plans given so far; who has the fewest is next, in the order of their naming.
  private struct Turn: Comparable {
    var load: Int
    var number: Int

    static func < (left: Turn, right: Turn) -> Bool {
      (left.load, left.number) < (right.load, right.number)
    }
  }
}
