internal import Diagnostics

/// What the checker itself has to say of an acceptance or a setting.
enum UnusedAcceptance {
  static let id = "unused-acceptance"

  static func finding(at range: SourceRange) -> Finding {
    Finding(
      rule: id,
      severity: .warning,
      message: "this acceptance silences nothing",
      range: range,
      suggestion: "take it away; what it was for has been mended"
    )
  }

  static func cannotBeAccepted(at range: SourceRange) -> Finding {
    Finding(
      rule: id,
      severity: .warning,
      message: "a fault of the file's shape cannot be accepted",
      range: range,
      suggestion: "mend the fault, and take this acceptance away"
    )
  }
}

/// A rule that nobody knows, in an acceptance or in school.yaml.
enum UnknownRule {
  static let id = "unknown-rule"

  static func finding(_ name: String, at range: SourceRange, among ids: [String]) -> Finding {
    let near = EditDistance.nearest(to: name, among: ids)
    return Finding(
      rule: id,
      severity: .error,
      message: "there is no rule of this name",
      range: range,
      suggestion: near.first.map { "did you mean `\($0)`?" } ?? "`smallsteps explain` lists the rules"
    )
  }
}

/// More findings in a file than are shown.
enum MoreFindings {
  static let id = "more-findings"
}
