import Foundation
import Statistics
import Testing

@Suite struct FormatTests {
  private func figures(by groupings: [Grouping] = [], name: String = "Élm") throws -> Figures {
    var school = ExampleSchool(
      register: ExampleSchool.pupil("P0001") + ExampleSchool.pupil("P0002", status: "E"),
      today: "2026-02-10"
    )
    school.settings = school.settings.replacing("Elmbrook Primary School", with: name)
    school.plans["2025-26/autumn/3-oak/P0001"] =
      "meetings: [{kind: small steps, invited: 2025-09-08, held: 2025-09-22, minutes: 20}]"
    school.plans["2025-26/autumn/3-oak/P0002"] = "meetings: [{kind: small steps, invited: 2025-09-08}]"
    return try school.figures(by: groupings)
  }

  @Test func jsonKeepsItsShape() throws {
    let ids = ["attendance", "meeting-hours", "targets-achieved", "directed-time"]
    let text = FiguresFormat.json.write(try figures(by: [.status, .term]).only(ids))
    #expect(text == Self.expectedJSON)
  }

  @Test func csvIsTidy() throws {
    let ids = ["plans", "attendance", "cpd-coverage"]
    let text = FiguresFormat.csv.write(try figures(by: [.status]).only(ids))
    #expect(text == Self.expectedCSV)
  }

  @Test func csvNamesItsTimesAsTheDepartmentDoes() throws {
    var school = ExampleSchool(register: ExampleSchool.pupil("P0001"))
    func times(_ figures: Figures) -> [String] {
      FiguresFormat.csv.write(figures.only(["plans"])).split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
    }
    #expect(
      try times(school.figures()) == [
        "202526 Autumn term", "202526 Spring term", "202526 Summer term", "202526 Academic year",
      ]
    )
    #expect(try times(school.figures(term: "2025-26/summer")) == ["202526 Summer term"])
    school.today = "2025-12-31"
    #expect(try times(school.figures()) == ["202526 Autumn term"])
  }

  @Test func groupsStandInTheSchoolsOrder() throws {
    var school = ExampleSchool()
    school.register =
      ExampleSchool.pupil("P0001", schoolClass: "5-rowan") + ExampleSchool.pupil("P0002", status: "E")
    school.plans["2025-26/autumn/3-oak/P0009"] = ""
    let row = try #require(try school.figures(by: [.schoolClass, .status, .term]).row("plans"))
    #expect(row.groups[0].groups.map(\.key) == ["3-oak", "5-rowan", "none"])
    #expect(row.groups[1].groups.map(\.key) == ["K", "E", "none"])
    #expect(row.groups[2].groups.map(\.key) == ["2025-26/autumn", "2025-26/spring", "2025-26/summer"])
  }

  @Test func groupsAreSpeltAsInSchoolYAML() throws {
    var school = ExampleSchool()
    school.register =
      ExampleSchool.pupil("P0001", schoolClass: "3-OAK") + ExampleSchool.pupil("P0002", schoolClass: "3-oak")
    let row = try #require(try school.figures(by: [.schoolClass]).row("register-pupils"))
    #expect(row.groups[0].groups.map(\.key) == ["3-oak"])
    #expect(row.groups[0].groups.first?.total.value == 2)
  }

  @Test func noCellIsAFormula() throws {
    var figures = try figures(by: [.schoolClass]).only(["plans"])
    figures.rows[0].groups[0].groups[0].key = "=HYPERLINK(\"x\", 1)"
    let text = FiguresFormat.csv.write(figures)
    #expect(text.contains(#""'=HYPERLINK(""x"", 1)""#))
  }

  @Test func tableHasATermAColumn() throws {
    let text = FiguresFormat.table.write(try figures(by: [.status]).only(["attendance"]))
    #expect(text.hasPrefix(Self.expectedTable), "\(text)")
  }

  @Test func textOfFilesIsMereText() throws {
    let text = FiguresFormat.markdown.write(try figures(name: "\"<b>[x](y)\\e[31m|\""))
    #expect(text.hasPrefix("# &lt;b&gt;\\[x\\](y)\u{FFFD}\\[31m\\|, 2025-26"))
    #expect(!FiguresFormat.table.write(try figures(name: "\"a\\e[31m\"")).contains("\u{1B}"))
  }

  @Test func explanationsNameEveryMeasureAndItsBase() throws {
    let text = Explanation.text(Measure.all)
    for measure in Measure.all { #expect(text.contains("\(measure.id): \(measure.title)")) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let columns = Explanation.columns(Measure.all)
    let header = FiguresFormat.csv.write(try figures()).prefix { $0 != "\n" }
    for column in header.split(separator: ",") { #expect(columns.contains("  \(column) "), "\(column)") }
    #expect(columns.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.contains("out of   pupils due: status K or E on the term's meet_by day"))
  }
}
