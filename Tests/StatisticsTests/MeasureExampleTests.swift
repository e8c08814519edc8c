import PlanModel
import Statistics
import Testing

@Suite struct MeasureExampleTests {
  @Test(arguments: (Measure.all + Measure.onRequest).filter { !$0.examples.isEmpty }.map(\.id))
  func examplesCountToWhatTheySay(_ id: String) throws {
    let measure = try #require(Measure.named(id))
    for example in measure.examples {
      var school = ExampleSchool(settings: ExampleSchool.oneTerm, today: "2025-12-31")
      for (number, plan) in example.plans.enumerated() {
        let pupil = "P\(1001 + number)"
        school.register += ExampleSchool.pupil(pupil)
        if let plan { school.plans["2025-26/autumn/3-oak/\(pupil)"] = plan }
      }
      let figures = try school.figures(measures: [measure])
      #expect(figures.unreadable == 0 && figures.partlyRead == 0, "\(example.summary)")
      #expect(figures.tally(id) == example.gives, "\(id): \(example.summary)")
    }
  }

  @Test func examplesAreWellWrittenPlans() {
    for measure in Measure.all + Measure.onRequest {
      for plan in measure.examples.flatMap(\.plans).compactMap({ $0 }) {
        let result = RecordReader().read(Plan.self, text: Array("plan: 1\npupil: P1001\n\(plan)".utf8))
        #expect(result.findings.isEmpty, "\(measure.id): \(result.findings)")
      }
    }
  }
}
