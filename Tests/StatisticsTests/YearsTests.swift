import Statistics
import Testing

/// Years beside one another.
@Suite struct YearsTests {
  private func figures() throws -> Figures {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001", from: "2024-09-03"))
    school.settings = school.settings.replacing(
      "years:\n",
      with: """
        years:
          2024-25:
            classes: {2-fir: {year_groups: [2], teachers: [T12]}, 3-oak: {year_groups: [3], teachers: [T12]}}
            terms: {autumn: {from: 2024-09-03, to: 2024-12-20, meet_by: 2024-10-18}}

        """
    )
    school.plans["2024-25/autumn/3-oak/P0001"] = "meetings: [{kind: small steps, held: 2024-10-01}]"
    school.plans["2025-26/autumn/3-oak/P0001"] = "meetings: [{kind: small steps, held: 2025-10-01}]"
    var figures = try school.figures(by: [.schoolClass]).only(["attendance", "plans"])
    figures.earlier = [try school.figures(year: 2024, by: [.schoolClass]).only(["attendance", "plans"])]
    return figures
  }

  @Test func aYearIsAColumn() throws {
    let text = FiguresFormat.table.write(try figures())
    #expect(
      text.contains(
        """
                                      2024-25       2025-26
        Plans                               1             1
        Attendance at meetings  100% (1 of 1)  33% (1 of 3)

        """
      ),
      "\(text)"
    )
  }

  @Test func aYearIsARowAndAnEntry() throws {
    let csv = FiguresFormat.csv.write(try figures()).split(separator: "\n")
    #expect(csv[1] == "202425,Autumn term,Total,1,1,1,100")
    #expect(csv.contains("202526,Academic year,Total,1,1,3,33.33"))
    let json = FiguresFormat.json.write(try figures())
    #expect(json.contains("\"year\" : {\n          \"2024-25\" : {\n            \"denominator\" : 1,"))
  }
}
