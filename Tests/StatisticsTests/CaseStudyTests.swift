import PlanModel
import Statistics
import Testing

/// The published case study's figures, from files.
@Suite struct CaseStudyTests {
  @Test func aYearOf260PupilsIs780MeetingsAnd195Hours() throws {
    var school = ExampleSchool()
    for number in 0..<260 {
      let pupil = "P\(1000 + number)"
      school.register += ExampleSchool.pupil(pupil)
      for (term, day) in [("autumn", "2025-10-01"), ("spring", "2026-01-20"), ("summer", "2026-05-01")] {
        let isMissing = term == "summer" && number < 3
        school.plans["2025-26/\(term)/3-oak/\(pupil)"] =
          "meetings: [{kind: small steps, invited: \(day)\(isMissing ? "" : ", held: \(day), minutes: 15")}]"
      }
    }
    let figures = try school.figures(cores: 2)
    #expect(figures.tally("register-pupils") == Tally(260))
    #expect(figures.tally("meetings-offered") == Tally(780))
    #expect(figures.row("meeting-hours-offered")?.total.value == 195)
    #expect(figures.tally("attendance") == Tally(777, of: 780))
    #expect(figures.byTerm("attendance") == [Tally(260, of: 260), Tally(260, of: 260), Tally(257, of: 260)])
    #expect(figures.row("attendance")?.byTerm.last?.value == 98.85)
    #expect(FiguresFormat.table.write(figures).contains("99% (257 of 260)"))
    #expect(FiguresFormat.table.write(figures).split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func surveysRiseFrom40To84Percent() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0417"))
    school.surveys = [
      """
      surveys: 1
      audience: parents
      statements: {reports: I receive regular reports}
      waves:
        - {name: baseline, date: 2025-06-20, asked: 231, answers: {reports: {agree: 46, of: 115}}}
        - {name: summer, date: 2026-07-03, asked: 260, answers: {reports: {agree: 84, of: 100}}}
        - {name: later, date: 2026-09-20, answers: {reports: {agree: 1, of: 100}}}
      """
    ]
    let row = try #require(try school.figures().row("survey-agreement"))
    #expect(row.total.tally == Tally(84, of: 100))
    #expect(row.byTerm.map(\.value) == [nil, nil, 84])
    #expect(row.parts.map(\.key) == ["parents/reports/baseline", "parents/reports/summer"])
    #expect(row.parts.map(\.figure.value) == [40, 84])
    #expect(row.parts.map(\.remark) == ["32–49%", "76–90%; +44 points since baseline (+32 to +54)"])
    let autumn = try #require(try school.figures(term: "2025-26/autumn").row("survey-agreement"))
    #expect(autumn.total.value == nil)
    #expect(autumn.parts.map(\.key) == ["parents/reports/baseline"])
  }

  @Test(arguments: [
    (257, 260, 99), (258, 260, 99), (997, 1000, 99), (260, 260, 100), (1, 1000, 1), (0, 5, 0), (1, 3, 33),
    (2, 3, 67), (1, 8, 13), (985, 1000, 99),
  ])
  func percentagesNeverHideAPupil(_ numerator: Int, _ denominator: Int, _ shown: Int) throws {
    var figures = try ExampleSchool().figures(term: "2025-26/autumn").only(["attendance"])
    figures.rows[0].total = Figure(.percent, Tally(numerator, of: denominator))
    #expect(FiguresFormat.table.write(figures).contains(" \(shown)% (\(numerator) of \(denominator))"))
  }

  @Test func valuesHaveTwoDecimalsAtMost() {
    #expect(Figure(.percent, Tally(257, of: 260)).value == 98.85)
    #expect(Figure(.percent, Tally(258, of: 260)).value == 99.23)
    #expect(Figure(.percent, Tally(0)).value == nil)
    #expect(Figure(.hours, Tally(780 * 15)).value == 195)
    #expect(Figure(.hours, Tally(20)).value == 0.33)
  }
}
