internal import Engagement
internal import PlanModel
internal import Rendering

/// The families still to meet, team by team, and whose turn it is.
struct FamiliesPage {
  let input: SiteInput
  /// Pages of pupils' plans of the term, to link to.
  let plans: [PupilID: String]

  static let path = "families.html"

  static func team(_ id: OtherID) -> String { Sentence.capitalised(SpokenPlaces.words(id.text)) + " team" }

  var page: SitePage? {
    guard let engagement = input.engagement else { return nil }
    let list = FamiliesToMeet(engagement, .everybody)
    let term = SiteWords.term(list.term).lowercased()
    let teams = list.groups.enumerated().map { number, group in
      HTML.section("team-\(number + 1)", group.team.map(Self.team) ?? "No team", [table(group)])
    }
    let empty: HTML = list.families.isEmpty ? HTML.paragraph("No family is left to meet.") : ""
    return SitePage(
      path: Self.path,
      title: "Families to meet",
      trail: [input.front],
      body: """
        <h1>Families to meet</h1>
        <p class="lead">In \(term), as of \(list.today.spoken): \(list.met) of \
        \(Phrases.count(list.due, "pupil")) met.</p>
        \(empty)\(teams)
        """
    )
  }

  private func table(_ group: FamiliesToMeet.Group) -> HTML {
    let leaders = [
      group.lead.map { "Year lead: \(input.naming.of($0))." },
      group.seniorLeader.map { "Senior leader: \(input.naming.of($0))." },
    ]
    let words = leaders.compactMap { $0 }.joined(separator: " ")
    let name = group.team.map(Self.team) ?? "No team"
    return (words.isEmpty ? "" : HTML.paragraph(words))
      + HTML.table(
        "\(name): families still to meet",
        ["Children", "Where it stands", "Last try", "Whose turn", "By"],
        group.families.map { [children($0), state($0), Self.last($0), turn($0), Self.by($0)] },
        isCaptionSeen: false
      )
  }

  private func children(_ family: FamilyToMeet) -> HTML {
    let names = family.pupils.map { member -> HTML in
      let name = input.naming.of(member.pupil)
      let place = member.schoolClass.map { ", \(SpokenPlaces.schoolClass($0))" } ?? ""
      let linked = plans[member.pupil].map { HTML.link(name, to: $0) } ?? "\(name)"
      return "<div>\(linked)\(place)</div>"
    }
    return "\(names)"
  }

  private func state(_ family: FamilyToMeet) -> HTML {
    let apart = family.pupils.map { Phrases.apart($0, input.naming) }
    let notes =
      apart + [
        family.isDeclined && family.state != .declined ? "meeting declined" : nil,
        family.needsInterpreter ? "an interpreter is needed" : nil,
        family.asksSENCo ? "ask the SENCo before calling" : nil,
        family.barriers.isEmpty ? nil : "a barrier is noted in the plan",
      ]
    let lines = notes.compactMap { $0 }.map { HTML("<div>\($0)</div>") }
    return "<strong>\(family.state.rawValue)</strong>\(lines)"
  }

  private static func last(_ family: FamilyToMeet) -> HTML {
    guard let last = family.lastEvent, let days = family.schoolDaysSince else { return "–" }
    guard family.daysSince != 0 else { return "today" }
    return "\(last.spoken), \(Phrases.count(days, "school day")) ago"
  }

  private func turn(_ family: FamilyToMeet) -> HTML {
    guard let next = family.next else { return "nothing left to arrange" }
    let staff = next.staff.isEmpty ? "" : ", \(input.naming.of(next.staff))"
    return "\(next.role.rawValue)\(staff)"
  }

  private static func by(_ family: FamilyToMeet) -> HTML {
    guard let by = family.by else { return "–" }
    return family.isOverdue ? "<strong>overdue</strong> since \(by.spoken)" : "\(by.spoken)"
  }
}
