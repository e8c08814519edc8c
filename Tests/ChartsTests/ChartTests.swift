import Charts
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ChartTests {
  @Test(arguments: Samples.all)
  func figuresLookAsRecorded(_ chart: Chart) throws {
    try expectSnapshot(chart.figure, named: "\(chart.id).html")
  }

  @Test(arguments: Samples.all)
  func figuresAreWellFormed(_ chart: Chart) throws {
    let parser = XMLParser(data: Data(chart.figure.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: Samples.all)
  func chartsAreNamedForThoseWhoDoNotSeeThem(_ chart: Chart) {
    #expect(chart.svg.contains("role=\"img\""))
    #expect(chart.svg.contains("aria-labelledby=\"\(chart.id)-title \(chart.id)-desc\""))
    #expect(chart.svg.contains("<title id=\"\(chart.id)-title\">"))
    #expect(chart.svg.contains("<desc id=\"\(chart.id)-desc\">"))
    #expect(!chart.summary.isEmpty)
  }

  @Test(arguments: Samples.all)
  func rowsOfTablesAreAsLongAsTheirHeadings(_ chart: Chart) {
    #expect(!chart.table.rows.isEmpty)
    #expect(chart.table.rows.allSatisfy { $0.count == chart.table.columns.count })
  }

  @Test func whatIsLeftOutIsNeverDrawnAsNought() {
    let chart = BarChart(
      id: "few",
      title: "Few",
      points: [ChartPoint("3 Oak", .suppressed), ChartPoint("5 Rowan", .nothing)]
    )
    .chart
    #expect(!chart.svg.contains("class=\"mark\""))
    #expect(chart.svg.contains(">c</text>") && chart.svg.contains(">z</text>"))
    #expect(chart.table.rows == [["3 Oak", "c (left out)"], ["5 Rowan", "z (none to count)"]])
    #expect(chart.summary == "3 Oak: c (left out). 5 Rowan: z (none to count).")
  }

  @Test func oneSuppressedPartHidesTheBarThatWouldTellIt() {
    let chart = StackChart(id: "few", title: "Few", parts: ["a", "b"], rows: [StackChart.Row("Autumn", nil)])
      .chart
    #expect(!chart.svg.contains("class=\"part part-1\" x=\"0.5\" y=\"42"))
    #expect(chart.table.rows == [["Autumn", "c", "c", "c"]])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "a & b", "\u{202E}evil\u{0}\u{1B}[31m",
  ])
  func textOfFilesStaysText(_ hostile: String) {
    let chart = TrendChart(
      id: "hostile",
      title: hostile,
      points: [ChartPoint(hostile, .number(5, hostile, of: hostile))],
      goal: ChartGoal(9, hostile)
    )
    .chart
    #expect(XMLParser(data: Data(chart.figure.utf8)).parse())
    #expect(!chart.figure.contains("<script") && !chart.figure.contains("onload=\""))
    #expect(!chart.figure.unicodeScalars.contains("\u{202E}") && !chart.figure.utf8.contains(0x1B))
  }

  @Test func aWordWithoutEndKeepsInsideItsRow() {
    let chart = BarChart(
      id: "long",
      title: "Long",
      points: [ChartPoint(String(repeating: "w", count: 10_000), .number(50, "50%", of: "1 of 2"))]
    )
    .chart
    #expect(chart.svg.utf8.count < 13_000, "the name stands whole in the description, not in the drawing")
    #expect(chart.svg.contains("…"))
    #expect(chart.table.rows[0][0].count == 10_000)
  }

  @Test func emptyChartsAreStillDrawings() {
    for chart in [
      TrendChart(id: "a", title: "A", points: []).chart, BarChart(id: "b", title: "B", points: []).chart,
      IntervalChart(id: "c", title: "C", points: []).chart,
      StackChart(id: "d", title: "D", parts: [], rows: []).chart,
      WeekChart(id: "e", title: "E", weeks: []).chart,
    ] {
      #expect(XMLParser(data: Data(chart.figure.utf8)).parse(), "\(chart.id)")
    }
  }
}

@Suite struct ChartStyleTests {
  @Test func everyClassOfDrawingsHasALook() {
    let names = Samples.all.flatMap { chart in
      chart.svg.split(separator: "class=\"").dropFirst().flatMap {
        $0.prefix { $0 != "\"" }.split(separator: " ")
      }
    }
    for name in Set(names) where !["ink", "strong"].contains(name) {
      #expect(ChartStyle.css.contains(".\(name)"), "letters in ink are what the style sheet begins with")
    }
  }
}
