internal import Diagnostics
internal import PlanModel
internal import TargetJudgement

extension Rule {
  /// A rule for a kind of fault in the wording of targets.
  init(_ wording: WordingRule) {
    self.init(
      id: wording.id,
      severity: wording.severity,
      criterion: wording.criterion,
      summary: wording.summary,
      rationale: wording.rationale,
      source: wording.source,
      accepted: wording.accepted.map(RuleExample.init),
      rejected: wording.rejected.map(RuleExample.init),
      origin: .wording,
      work: .wording
    )
  }
}

extension RuleExample {
  fileprivate init(_ example: WordingExample) {
    var lines = ["target: \(example.target)"]
    if let baseline = example.baseline { lines.append("baseline: \(baseline)") }
    if let success = example.success { lines.append("success: \(success)") }
    if let area = example.area { lines.append("area: \(area.rawValue)") }
    lines.append("set: \(example.setOn)" + (example.reviewBy.map { ", by \($0)" } ?? ""))
    self.init(
      .wording(lines.joined(separator: "\n")),
      today: RuleExample.afterTerm,
      fileID: example.fileID,
      filePath: example.filePath,
      line: example.line,
      column: 1
    )
  }
}
