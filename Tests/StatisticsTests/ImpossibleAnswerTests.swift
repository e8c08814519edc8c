import Statistics
import Testing

/// Answers of which no share can be made are left out of every figure.
@Suite struct ImpossibleAnswerTests {
  private func figures(_ answers: String, asked: Int = 31) throws -> Figures {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    school.surveys = [
      """
      surveys: 1
      audience: parents
      statements: {reports: I receive reports, involved: I feel involved}
      waves:
        - {name: summer, date: 2026-07-03, asked: \(asked), answers: {\(answers)}}
      """
    ]
    return try school.figures()
  }

  @Test(arguments: [
    "reports: {agree: 25, of: 20}", "reports: {agree: 7, of: 35}", "nosuch: {agree: 9, of: 9}",
  ])
  func theyCountNowhere(_ answer: String) throws {
    let alone = try figures(answer)
    for id in ["survey-agreement", "survey-response"] {
      let row = try #require(alone.row(id))
      #expect(row.total.value == nil)
      #expect(row.parts.isEmpty)
    }
    let beside = try figures("\(answer), involved: {agree: 6, of: 12}")
    #expect(beside.row("survey-agreement")?.total.tally == Tally(6, of: 12))
    #expect(beside.row("survey-agreement")?.parts.map(\.key) == ["parents/involved/summer"])
    #expect(beside.row("survey-response")?.total.tally == Tally(12, of: 31))
  }
}
