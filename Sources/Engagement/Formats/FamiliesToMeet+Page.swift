internal import PlanModel

extension FamiliesToMeet {
  /// The list as a report.
  package func report(_ naming: Naming) -> EngagementReport {
    EngagementReport(page(naming), json: FamiliesDocument(self, naming))
  }

  private func page(_ naming: Naming) -> Page {
    var page = Page("Families to meet in \(term), as of \(today)")
    let families = families
    let counts = EngagementState.allCases.compactMap { state in
      let count = families.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    let met = "\(met) of \(Phrases.count(due, "pupil")) met"
    page.intro = [
      counts.isEmpty
        ? "\(met); no family is left to meet"
        : "\(met); \(Phrases.count(families.count, "family", "families")) to meet: "
          + counts.joined(separator: ", ")
    ]
    for group in groups {
      page.sections.append(Page.Section(level: 1, heading: Self.heading(group, naming)))
      var rest = group.families[...]
      while let first = rest.first {
        let turn = rest.prefix { $0.next == first.next }
        rest = rest.dropFirst(turn.count)
        let items = turn.map { Self.item($0, naming) }
        let heading = first.next.map { "Next: \(Self.words($0, naming))" } ?? "Nothing left to arrange"
        page.sections.append(Page.Section(level: 2, heading: heading, blocks: [.items(items)]))
      }
    }
    return page
  }

  private static func heading(_ group: Group, _ naming: Naming) -> String {
    guard let team = group.team else { return "Classes without a team" }
    let people = [
      group.lead.map { "year lead \(naming.of($0))" },
      group.seniorLeader.map { "senior leader \(naming.of($0))" },
    ].compactMap { $0 }
    return "Team \(team)" + (people.isEmpty ? "" : " (\(people.joined(separator: ", ")))")
  }

  private static func words(_ rung: Ladder.Rung, _ naming: Naming) -> String {
    rung.role.rawValue + (rung.staff.isEmpty ? "" : " \(naming.of(rung.staff))")
  }

  private static func item(_ family: FamilyToMeet, _ naming: Naming) -> Page.Item {
    var text = family.pupils.map { member in
      naming.of(member.pupil) + (member.schoolClass.map { " in \($0)" } ?? "")
    }
    .joined(separator: " and ")
    if let id = family.family { text += ", family \(id)" }
    text += ": \(family.state.rawValue)"
    if family.isDeclined, family.state != .declined { text += ", meeting declined" }
    if let by = family.by { text += family.isOverdue ? " · OVERDUE since \(by)" : " · by \(by)" }
    return Page.Item(text: text, details: details(family, naming))
  }

  private static func details(_ family: FamilyToMeet, _ naming: Naming) -> [String] {
    var details = family.pupils.compactMap { member in
      Phrases.apart(member, naming).map { words in
        (family.pupils.count > 1 ? "\(naming.of(member.pupil)): " : "") + words
      }
    }
    if let last = family.lastEvent, let days = family.daysSince, let school = family.schoolDaysSince {
      let isInvitation = last == family.invitedOn && family.attempts.isEmpty && family.missed.isEmpty
      details.append(
        (isInvitation ? "invited \(last), " : "last try \(last), ")
          + Phrases.ago(days: days, schoolDays: school)
      )
      if !isInvitation { family.invitedOn.map { details.append("\($0) invited") } }
    }
    var tries = family.missed.map { (date: $0.date, text: $0.why.rawValue) }
    tries += family.attempts.map { ($0.date, Phrases.attempt($0, naming)) }
    details += tries.sorted { $0.date < $1.date }.map { "\($0.date) \($0.text)" }
    let partly = Set(family.pupils.compactMap { $0.apart == nil ? nil : $0.pupil })
    details += family.metFor.filter { !partly.contains($0.pupil) }.map {
      "met for \(naming.of($0.pupil)) on \($0.date)"
    }
    if !family.barriers.isEmpty, !naming.showsText { details.append("a barrier is noted") }
    if family.needsInterpreter { details.append("an interpreter is needed") }
    // Who may be called is then not for a list to say.
    if family.asksSENCo {
      details.append("sharing is restricted: ask the SENCo before calling")
    } else if let first = family.pupils.first {
      let people = first.apart?.toMeet.compactMap { $0 } ?? []
      details += naming.contacts(first.pupil, among: people).map { "call \($0)" }
    }
    return details
  }
}
