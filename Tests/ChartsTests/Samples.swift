import Charts
import Testing

/// Charts of invented figures, one of each kind and of each trap.
enum Samples {
  static let trend = TrendChart(
    id: "attendance",
    title: "Attendance at meetings",
    points: [
      ChartPoint("Autumn", .number(88.4, "88%", of: "230 of 260")),
      ChartPoint("Spring", .number(93.1, "93%", of: "242 of 260")),
      ChartPoint("Summer", .number(99.2, "99%", of: "258 of 260")),
    ],
    goal: ChartGoal(95, "95%")
  )

  static let trendWithGaps = TrendChart(
    id: "gaps",
    title: "Attendance, Zoë & Chloé's \"team\" <b>",
    points: [
      ChartPoint("2022-23", .nothing),
      ChartPoint("2023-24", .number(0, "0%", of: "0 of 12")),
      ChartPoint("2024-25", .suppressed),
      ChartPoint("2025-26", .number(100, "100%", of: "14 of 14")),
    ],
    columns: ["Year", "Share", "Count"]
  )

  static let bars = BarChart(
    id: "classes",
    title: "Attendance by class",
    points: [
      ChartPoint("R Elm", .number(96.2, "96%", of: "25 of 26")),
      ChartPoint("1 Zoë's class", .number(60, "60%", of: "3 of 5")),
      ChartPoint("3 Oak", .suppressed),
      ChartPoint("5 Rowan", .nothing),
      ChartPoint("communication and interaction, with a name that goes on and on", .number(140, "140%")),
    ],
    goal: ChartGoal(95, "95%")
  )

  static let survey = IntervalChart(
    id: "reports",
    title: "I receive regular reports on my child's progress",
    points: [
      ChartPoint("Baseline", .number(40, "40%", of: "46 of 115"), interval: 31.5...49.1),
      ChartPoint("Summer", .number(84.3, "84%", of: "97 of 115"), interval: 76.6...89.9),
      ChartPoint("Next", .suppressed),
    ]
  )

  static let outcomes = StackChart(
    id: "outcomes",
    title: "How targets went",
    parts: ["exceeded", "achieved", "partly achieved", "not achieved", "stopped"],
    rows: [
      StackChart.Row("Autumn", [12, 301, 150, 60, 9]),
      StackChart.Row("Spring", [20, 0, 0, 1, 0]),
      StackChart.Row("Summer", nil),
      StackChart.Row("Next autumn", [0, 0, 0, 0, 0]),
    ]
  )

  static let weeks = WeekChart(
    id: "weeks",
    title: "Meetings by week",
    weeks: [
      WeekChart.Week("1 Sep", held: 0, missed: 0),
      WeekChart.Week("8 Sep", held: 12, missed: 1),
      WeekChart.Week("15 Sep", held: 61, missed: 9),
      WeekChart.Week("22 Sep", held: 84, missed: 12),
      WeekChart.Week("29 Sep", held: 40, missed: 3),
      WeekChart.Week("6 Oct", held: 12, missed: 2),
      WeekChart.Week("13 Oct", held: 9, missed: 0, deadline: "meet by 17 Oct"),
      WeekChart.Week("20 Oct", held: 2, missed: 0),
      WeekChart.Week("27 Oct", held: 0, missed: 0, isClosed: true),
      WeekChart.Week("3 Nov", held: 1, missed: 0),
      WeekChart.Week("10 Nov", held: 0, missed: 1),
    ]
  )

  static let all: [Chart] = [
    trend.chart, trendWithGaps.chart, bars.chart, survey.chart, outcomes.chart, weeks.chart,
  ]
}

extension Chart: CustomTestStringConvertible {
  package var testDescription: String { id }
}
