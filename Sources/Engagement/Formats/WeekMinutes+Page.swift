internal import PlanModel

extension WeekMinutes {
  /// The minutes as a report.
  package func report(_ naming: Naming) -> EngagementReport {
    EngagementReport(page(naming), json: MinutesDocument(self, naming))
  }

  private func page(_ naming: Naming) -> Page {
    var page = Page("Team minutes, \(week.lowerBound.spoken) to \(week.upperBound.spoken)")
    page.intro = ["Small step plan meetings of \(term), as known on \(asOf.spoken)."]
    for team in teams {
      page.sections.append(
        Page.Section(level: 1, heading: team.team.map { "Team \($0)" } ?? "Classes without a team")
      )
      var empty: [String] = []
      func add(_ heading: String, _ items: [Page.Item]) {
        guard !items.isEmpty else {
          empty.append(heading.prefix(1).lowercased() + heading.dropFirst().prefix { $0 != ":" })
          return
        }
        page.sections.append(
          Page.Section(level: 2, heading: "\(heading) (\(items.count))", blocks: [.items(items)])
        )
      }
      add("Met this week", team.met.map { Self.line($0, naming) })
      add("Did not engage", team.didNotEngage.map { Self.line($0, naming) })
      add(
        "Followed up",
        team.followedUp.map { attempt in
          let pupils = attempt.pupils.map { naming.of($0) }.joined(separator: " and ")
          return Page.Item(text: "\(attempt.date) \(pupils): \(Phrases.attempt(attempt, naming))")
        }
      )
      add("Recovered: missed earlier, met this week", team.recovered.map { Self.line($0, naming) })
      add(
        "Reached otherwise: views given, not met",
        team.reachedOtherwise.map { Self.line($0, naming) }
      )
      add("Asked to meet", team.requests.map { ParentRequests.item($0, naming) })
      var blocks: [Page.Block] = [.table(Self.table(team.numbers))]
      // Said outright, so that nobody takes a part for forgotten.
      if !empty.isEmpty { blocks.append(.paragraph("Nothing this week: \(empty.joined(separator: ", ")).")) }
      page.sections.append(Page.Section(level: 2, heading: "Met so far", blocks: blocks))
    }
    return page
  }

  private static func line(_ entry: TeamWeek.Entry, _ naming: Naming) -> Page.Item {
    var text = "\(entry.date) \(naming.of(entry.pupil))"
    if let schoolClass = entry.schoolClass { text += " in \(schoolClass)" }
    if let how = entry.how { text += how == .inPerson ? ", in person" : ", by \(how.rawValue)" }
    if let missed = entry.missedOn { text += "; did not attend on \(missed)" }
    if !entry.stillToMeet.isEmpty {
      text += "; \(entry.stillToMeet.map { naming.person($0) }.joined(separator: " and ")) still to meet"
    }
    return Page.Item(text: text)
  }

  private static func table(_ numbers: [TeamWeek.ClassNumbers]) -> Page.Table {
    func cells(_ name: String, _ rows: [TeamWeek.ClassNumbers]) -> [String] {
      func sum(_ count: (TeamWeek.ClassNumbers) -> Int) -> String {
        String(rows.reduce(0) { $0 + count($1) })
      }
      return [
        name, "\(sum(\.met)) of \(sum(\.due))", sum(\.reachedOtherwise), sum(\.didNotEngage), sum(\.declined),
        sum(\.toCome),
      ]
    }
    let rows = numbers.map { cells($0.schoolClass.text, [$0]) }
    return Page.Table(
      columns: ["Class", "Met of due", "Reached otherwise", "Did not engage", "Declined", "To come"],
      wordColumns: 1,
      rows: numbers.count > 1 ? rows + [cells("All", numbers)] : rows
    )
  }
}
