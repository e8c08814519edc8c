internal import Diagnostics
internal import PlanModel

/// Findings of the readers after which a value is missing though somebody wrote one.
enum ValueProblem {
  private static let rules: Set<String> = Set(
    [StructureProblem.badID, .badUPN, .impossibleDate, .notANumber, .unknownWord, .wrongKind].map(\.rawValue)
  )

  static func places(in findings: [Finding]) -> [SourceRange] {
    guard !findings.isEmpty else { return [] }
    return findings.filter { rules.contains($0.rule) }.map(\.range)
  }
}
