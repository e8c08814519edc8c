package import Diagnostics
package import Foundation
internal import PlanModel
package import TargetJudgement

/// A target with a person's verdict on each of the five letters.
package struct LabelledTarget: Sendable {
  package let id: String
  package let wording: TargetWording
  package let met: [Criterion: Bool]

  /// Reads JSON Lines.
  package static func read(_ data: Data) throws -> [LabelledTarget] {
    try data.split(separator: UInt8(ascii: "\n")).map { line in
      let line = try JSONDecoder().decode(Line.self, from: line)
      var met: [Criterion: Bool] = [:]
      for criterion in Criterion.allCases { met[criterion] = line.labels[criterion.rawValue] }
      return LabelledTarget(id: line.id, wording: line.wording, met: met)
    }
  }

  private struct Line: Decodable {
    var id: String
    var area: String?
    var target: String
    var baseline: String?
    var success_criteria: String?
    var set_on: String?
    var review_by: String?
    var labels: [String: Bool]

    var wording: TargetWording {
      TargetWording(
        target: target,
        baseline: baseline,
        successCriteria: success_criteria,
        area: area.flatMap(Self.area),
        setOn: set_on.flatMap { CalendarDate(iso: $0) },
        reviewBy: review_by.flatMap { CalendarDate(iso: $0) }
      )
    }

    private static func area(_ name: String) -> AreaOfNeed? {
      switch name {
      case "communication-and-interaction": .communication
      case "cognition-and-learning": .cognition
      case "semh": .semh
      case "sensory-and-physical": .physical
      default: AreaOfNeed(rawValue: name)
      }
    }
  }
}
