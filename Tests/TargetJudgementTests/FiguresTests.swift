import Diagnostics
import Foundation
import JudgementFigures
import Testing

/// Holds the agreement with labelled targets from falling.
@Suite struct FiguresTests {
  private func figures(_ name: String) throws -> JudgementFigures {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "jsonl"))
    return JudgementFigures(try LabelledTarget.read(Data(contentsOf: url)))
  }

  /// Targets without a fault have no agreement to speak of: what counts is that nobody is bothered.
  @Test func soundTargetsPass() throws {
    let figures = try figures("smart-fresh4")
    #expect(Double(figures.allRight) / Double(figures.total) >= 0.97)
  }

  @Test(arguments: [
    ("smart-dev", [0.95, 0.95, 0.95, 0.95, 0.95], 0.96),
    ("smart-own", [0.95, 0.92, 0.92, 0.95, 0.95], 0.95),
    ("smart-late", [0.9, 0.93, 0.88, 0.93, 0.95], 0.93),
    ("smart-fresh", [0.93, 0.93, 0.88, 0.92, 0.95], 0.94),
    ("smart-fresh2", [0.9, 0.92, 0.85, 0.88, 0.95], 0.88),
    ("smart-fresh3", [0.9, 0.95, 0.9, 0.95, 0.95], 0.93),
    ("smart-fresh5", [0.95, 0.95, 0.9, 0.95, 0.95], 0.96),
    ("smart-fresh6", [0.95, 0.95, 0.9, 0.95, 0.95], 0.96),
    ("smart-fresh7", [0.95, 0.95, 0.9, 0.95, 0.95], 0.96),
    ("smart-fresh8", [0.95, 0.95, 0.9, 0.95, 0.95], 0.96),
    ("smart-fresh9", [0.92, 0.95, 0.6, 0.92, 0.95], 0.93),
  ])
  func agreementDoesNotFall(_ name: String, _ floors: [Double], _ allRight: Double) throws {
    let figures = try figures(name)
    for (criterion, floor) in zip(Criterion.allCases, floors) {
      let agreement = try #require(figures.byCriterion[criterion])
      #expect(agreement.kappa >= floor, "\(criterion) \(agreement)")
      #expect(agreement.falseAlarmShare < 0.04, "\(criterion) \(agreement)")
    }
    #expect(Double(figures.allRight) / Double(figures.total) >= allRight)
  }
}
