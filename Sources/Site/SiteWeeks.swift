internal import Charts
internal import Engagement
internal import PlanModel

/// The meetings of a term week by week: held, and missed without a word.
struct SiteWeeks {
  let engagement: Engagement
  /// Those of the term.
  let cycles: [PupilCycle]

  init(_ engagement: Engagement, _ cycles: [PupilCycle]) {
    self.engagement = engagement
    self.cycles = cycles.filter { $0.term == engagement.term.key }
  }

  var chart: Chart? {
    let term = engagement.term
    let held = Self.byWeek(cycles.flatMap(\.met).map(\.date))
    let missed = Self.byWeek(cycles.flatMap(\.missed).filter { $0.why == .didNotAttend }.map(\.date))
    let known = (held.keys.map { $0 } + missed.keys).sorted()
    guard let first = known.first, let last = known.last else { return nil }
    let calendar = engagement.school.calendar
    let start = min(Self.monday(term.from), first)
    let end = max(Self.monday(min(term.to, engagement.today)), last)
    // Two years are more than any term; a date gone wrong is for `check` to tell.
    guard start.days(until: end) < 730 else { return nil }
    let mondays = stride(from: 0, through: start.days(until: end), by: 7).map { start.adding(days: $0) }
    return WeekChart(
      id: "weeks",
      title: "Meetings by week, \(SiteWords.term(term.key).lowercased())",
      weeks: mondays.map { monday in
        let days = (0..<5).map { monday.adding(days: $0) }
        let isDeadline = Self.monday(term.meetBy) == monday
        return WeekChart.Week(
          SiteWords.short(monday),
          held: held[monday] ?? 0,
          missed: missed[monday] ?? 0,
          isClosed: !days.contains { calendar.isSchoolDay($0) },
          deadline: isDeadline ? "meet by \(SiteWords.short(term.meetBy))" : nil
        )
      }
    )
    .chart
  }

  private static func monday(_ day: CalendarDate) -> CalendarDate { day.adding(days: 1 - day.weekday) }

  private static func byWeek(_ days: [CalendarDate]) -> [CalendarDate: Int] {
    days.reduce(into: [:]) { $0[monday($1), default: 0] += 1 }
  }
}
