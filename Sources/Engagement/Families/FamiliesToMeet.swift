package import PlanModel

/// The families not yet met this term, in the order in which to go about them.
package struct FamiliesToMeet: Sendable {
  package let term: TermKey
  package let today: CalendarDate
  /// By team, then by who is next, the overdue first; those with nothing left to arrange at a team's end.
  package let groups: [Group]
  /// Pupils who are to be met, and of these who have been.
  package let due: Int
  package let met: Int

  /// A team's families.
  package struct Group: Sendable {
    /// Nil for classes without a team.
    package let team: OtherID?
    package let lead: StaffID?
    package let seniorLeader: StaffID?
    package let families: [FamilyToMeet]
  }

  package var families: [FamilyToMeet] { groups.flatMap(\.families) }

  package init(_ engagement: Engagement, _ selection: Selection) {
    term = engagement.term.key
    today = engagement.today
    let interpreted = Self.interpreted(engagement)
    let ladder = Ladder(engagement.facts)
    let toMeet = engagement.current.filter(\.isToMeet)
    let chosen = toMeet.filter { selection.includes($0.schoolClass, in: engagement) }
    due = chosen.count
    met = chosen.count(where: \.isMet)

    var order: [String] = []
    var byFamily: [String: [PupilCycle]] = [:]
    for cycle in toMeet {
      // A pupil without a family is one by itself; no id of a family can begin with a space.
      let key = cycle.family?.folded ?? " " + cycle.pupil.folded
      if byFamily[key] == nil { order.append(key) }
      byFamily[key, default: []].append(cycle)
    }
    let families = order.compactMap { key in
      FamilyToMeet(byFamily[key] ?? [], interpreted: interpreted, engagement, ladder)
    }
    .filter { family in
      family.pupils.contains { selection.includes($0.schoolClass, in: engagement) }
    }
    let year = engagement.school.years[term.year]
    let byTeam = Dictionary(grouping: families, by: \.team)
    groups = engagement.teams.compactMap { team in
      guard let families = byTeam[team] else { return nil }
      let facts = team.flatMap { year?.teams[$0] }
      return Group(
        team: team,
        lead: facts?.lead?.value,
        seniorLeader: facts?.seniorLeader?.value,
        families: families.sorted(by: Self.isBefore)
      )
    }
  }

  private static func isBefore(_ left: FamilyToMeet, _ right: FamilyToMeet) -> Bool {
    func rung(_ family: FamilyToMeet) -> Int { family.next?.number ?? Int.max }
    if rung(left) != rung(right) { return rung(left) < rung(right) }
    let (first, second) = (left.next?.staff ?? [], right.next?.staff ?? [])
    if first != second { return first.lexicographicallyPrecedes(second) }
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    if let one = left.by, let other = right.by, one != other { return one < other }
    return (left.pupils.first?.pupil.folded ?? "") < (right.pupils.first?.pupil.folded ?? "")
  }

  /// Pupils whose families an interpreter was with this year, or is needed by what people.yaml says.
  private static func interpreted(_ engagement: Engagement) -> Set<PupilID> {
    var pupils = Set(engagement.cycles.filter(\.interpreted).map(\.pupil))
    for entry in engagement.facts.input.people?.pupils.entries ?? []
    where entry.value.contacts.contains(where: { $0.interpreter?.value == true && $0.isInvited }) {
      pupils.insert(entry.key.value)
    }
    return pupils
  }
}
