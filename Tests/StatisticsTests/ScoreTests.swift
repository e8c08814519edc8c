import Statistics
import Testing

/// Formulas against published vectors.
@Suite struct ScoreTests {
  static let scores: [([Int], Double)] = [
    ([0], 50), ([1], 60), ([-2], 30), ([0, 0, 0], 50), ([1, 1, 1], 63.69), ([2, 0, -1], 54.56),
    ([-2, -2, -2], 22.61), ([2, 2, 2], 77.39),
  ]

  static let changes: [(Tally, Tally, Double, Double)] = [
    (Tally(48, of: 80), Tally(56, of: 70), 0.0524, 0.3339),
    (Tally(3, of: 10), Tally(9, of: 10), 0.1705, 0.8090),
    (Tally(0, of: 10), Tally(10, of: 10), 0.6075, 1.0),
    (Tally(0, of: 10), Tally(0, of: 10), -0.2775, 0.2775),
  ]

  @Test(arguments: scores)
  func goalAttainmentIsKiresukAndShermans(_ goals: [Int], _ score: Double) throws {
    let value = try #require(GoalAttainmentScore.score(goals))
    #expect(abs(value - score) < 0.005)
  }

  @Test func goalAttainmentHasWeights() throws {
    let value = try #require(GoalAttainmentScore.score([2, 0, -1], weights: [3, 1, 1]))
    #expect(abs(value - 62.82) < 0.005)
    #expect(GoalAttainmentScore.score([]) == nil)
    #expect(GoalAttainmentScore.score([1], weights: []) == nil)
  }

  @Test func wilsonsIntervalOf42Of50() throws {
    let interval = try #require(ScoreInterval.share(Tally(42, of: 50)))
    #expect(abs(interval.lowerBound - 0.715) < 0.0005)
    #expect(abs(interval.upperBound - 0.917) < 0.0005)
    #expect(ScoreInterval.share(Tally(0)) == nil)
    #expect(ScoreInterval.share(Tally(3, of: 2)) == nil)
    #expect(ScoreInterval.share(Tally(0, of: 10))?.lowerBound == 0)
  }

  /// Newcombe 1998, table II, method 10.
  @Test(arguments: changes)
  func newcombesIntervals(_ first: Tally, _ last: Tally, _ low: Double, _ high: Double) throws {
    let interval = try #require(ScoreInterval.change(from: first, to: last))
    #expect(abs(interval.lowerBound - low) < 0.0001)
    #expect(abs(interval.upperBound - high) < 0.0001)
  }

  @Test func goalAttainmentIsCountedOnRequest() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001") + ExampleSchool.pupil("P0002"))
    school.plans["2025-26/autumn/3-oak/P0001"] =
      "targets: [{id: t-a, review: {date: 2025-12-10, outcome: exceeded}}]"
    school.plans["2025-26/autumn/3-oak/P0002"] =
      "targets: [{id: t-a, review: {date: 2025-12-10, outcome: not achieved}}]"
    #expect(try school.figures().row("goal-attainment") == nil)
    let measures = Measure.all + Measure.onRequest
    let figures = try school.figures(by: [.status], measures: measures, isForPublication: true)
    let row = try #require(figures.row("goal-attainment"))
    #expect(row.total.value == 45)
    #expect(row.byTerm.map(\.value) == [45, nil, nil])
    let json = FiguresFormat.json.write(figures.only(["goal-attainment"]))
    #expect(json.contains("\"unit\" : \"points\",\n      \"value\" : 45\n"))
    // A mean of two tells each to the other.
    let published = try #require(figures.published(atLeast: 5).row("goal-attainment"))
    #expect(published.total.isSuppressed)
    #expect(published.groups[0].groups.allSatisfy { $0.total.isSuppressed })
  }

  @Test func surveysHaveResponsesChangesAndNumbers() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.surveys = [
      """
      surveys: 1
      audience: parents
      statements: {reports: I receive regular reports, asked: I am asked, emails: Emails a week}
      waves:
        - name: baseline
          date: 2025-06-20
          asked: 231
          answers: {reports: {agree: 46, of: 115}, asked: {agree: 8, of: 12}, emails: {number: 12.5}}
        - name: summer
          date: 2026-07-03
          asked: 260
          answers: {reports: {agree: 84, of: 100}, asked: {agree: 10, of: 12}, emails: {number: 4}}
      """
    ]
    let figures = try school.figures()
    let response = try #require(figures.row("survey-response"))
    #expect(response.total.tally == Tally(100, of: 260))
    #expect(response.parts.map(\.key) == ["parents/baseline", "parents/summer"])
    #expect(response.parts.map(\.figure.tally) == [Tally(115, of: 231), Tally(100, of: 260)])
    let change = try #require(figures.row("survey-change"))
    #expect(change.parts.map(\.key) == ["parents/reports", "parents/asked"])
    #expect(change.parts.map(\.figure.value) == [44, 16.67])
    // 94 of 112 since 54 of 127.
    #expect(change.total.value == 41.41)
    let agreement = try #require(figures.row("survey-agreement"))
    let numbers = agreement.parts.filter { $0.key.contains("emails") }
    #expect(numbers.map(\.figure.value) == [12.5, 4])
    let remarks = agreement.parts.compactMap(\.remark)
    #expect(remarks.contains { $0.hasSuffix("+17 points since baseline, too small to tell") })
    let json = FiguresFormat.json.write(figures)
    #expect(json.contains("\"parents/reports\" : {\n            \"value\" : 44\n"))
    #expect(!FiguresFormat.csv.write(figures).contains("emails"))
  }
}
