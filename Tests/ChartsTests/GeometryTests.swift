import Charts
import Testing

@Suite struct GeometryTests {
  @Test func valuesBecomePlaces() {
    let scale = ChartScale(0...100, from: 152, to: 30)
    #expect(scale.place(0) == 152)
    #expect(scale.place(50) == 91)
    #expect(scale.place(100) == 30)
  }

  @Test(arguments: [(-5.0, 10.0), (120, 210), (.infinity, 10), (.nan, 10)])
  func valuesBeyondTheAxisStandAtItsEnd(_ value: Double, _ place: Double) {
    #expect(ChartScale(0...100, from: 10, to: 210).place(value) == place)
  }

  @Test func anAxisWithoutLengthHasOnePlace() {
    #expect(ChartScale(3...3, from: 10, to: 210).place(3) == 10)
  }

  @Test func pointsOfATrendStandInTheMiddleOfEqualBands() {
    let svg = Samples.trend.chart.svg
    #expect(svg.contains("cx=\"77\" cy=\"44.15\" r=\"4\""))
    #expect(svg.contains("cx=\"159\" cy=\"38.42\" r=\"4\""))
    #expect(svg.contains("cx=\"241\" cy=\"30.98\" r=\"5\""))
    #expect(svg.contains("class=\"goal\" x1=\"36\" y1=\"36.1\" x2=\"282\" y2=\"36.1\""))
  }

  @Test func barsAreAsLongAsTheirShare() {
    let svg = BarChart(id: "a", title: "A", points: [ChartPoint("3 Oak", .number(25, "25%"))]).chart.svg
    #expect(svg.contains("class=\"mark\" x=\"0\" y=\"20\" width=\"80\" height=\"8\""))
  }

  @Test func partsShareTheBarByTheirCounts() {
    let row = StackChart.Row("Autumn", [1, 0, 3])
    let svg = StackChart(id: "a", title: "A", parts: ["x", "y", "z"], rows: [row]).chart.svg
    #expect(svg.contains("class=\"part part-1\" x=\"0.5\" y=\"42\" width=\"79.75\" height=\"18\""))
    #expect(!svg.contains("class=\"part part-2\" x=\"80.25\""), "nought has no room")
    #expect(svg.contains("class=\"part part-3\" x=\"80.25\" y=\"42\" width=\"239.25\" height=\"18\""))
  }

  @Test func heldAndMissedAreDrawnToOneScale() {
    let weeks = [WeekChart.Week("8 Sep", held: 52, missed: 26), WeekChart.Week("15 Sep", held: 1, missed: 0)]
    let svg = WeekChart(id: "a", title: "A", weeks: weeks).chart.svg
    // Two units a meeting, on a line at 144.
    #expect(svg.contains("y=\"40\" width=\"112\" height=\"104\""))
    #expect(svg.contains("y=\"144\" width=\"111\" height=\"52\""))
  }

  @Test func longNamesAreCutWhereTheyWouldNotFit() {
    #expect(TextWidth.fitted("3 Oak", into: 80, size: 12) == "3 Oak")
    let cut = TextWidth.fitted("communication and interaction", into: 80, size: 12)
    #expect(cut.hasSuffix("…"))
    #expect(TextWidth.of(cut, size: 12) <= 80)
  }
}
