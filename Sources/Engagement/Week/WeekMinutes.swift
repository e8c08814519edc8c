package import PlanModel

/// What a team's weekly minutes say of the families: met, not met, followed up, asked to meet.
package struct WeekMinutes: Sendable {
  package let term: TermKey
  /// Monday to Sunday.
  package let week: ClosedRange<CalendarDate>
  /// The last day that is known: the week's end, or today.
  package let asOf: CalendarDate
  /// In the order of school.yaml; teams without pupils left out.
  package let teams: [TeamWeek]

  /// The week that holds a day.
  package static func week(of day: CalendarDate) -> ClosedRange<CalendarDate> {
    let monday = day.adding(days: 1 - day.weekday)
    return monday...monday.adding(days: 6)
  }

  /// The day as of which a week's plans are to be read.
  package static func lastKnownDay(
    of week: ClosedRange<CalendarDate>,
    today: CalendarDate
  ) throws(EngagementError) -> CalendarDate {
    guard week.lowerBound <= today else { throw .weekToCome(monday: week.lowerBound) }
    return min(week.upperBound, today)
  }

  /// Of plans that were read as of the week's last known day.
  package init(_ engagement: Engagement, _ selection: Selection, week: ClosedRange<CalendarDate>) {
    term = engagement.term.key
    self.week = week
    asOf = engagement.today
    let current = engagement.current.filter { selection.includes($0.schoolClass, in: engagement) }
    let requests = ParentRequests.all(engagement, selection).filter { request in
      let isNew = request.request.askedOn.map { week.contains($0) } ?? false
      return isNew || request.request.state == .open || request.request.state == .overdue
    }
    let calls = TeamWeek.calls(engagement.current, week)
    teams = engagement.teams.compactMap { team in
      let pupils = current.filter { engagement.team($0.schoolClass) == team }
      let classes = engagement.classes.filter {
        engagement.team($0) == team && selection.includes($0, in: engagement)
      }
      guard !pupils.isEmpty else { return nil }
      return TeamWeek(
        team: team,
        pupils: pupils,
        requests: requests.filter { $0.team == team },
        counted: current.filter(\.isDue),
        classes: classes,
        calls: calls,
        week: week
      )
    }
  }
}
