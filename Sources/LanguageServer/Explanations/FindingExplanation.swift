internal import Diagnostics
internal import Validation

/// What a finding says and why it matters, in Markdown.
struct FindingExplanation {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  var markdown: String {
    var text = "**\(finding.severity.rawValue)**: \(finding.message) (`\(finding.rule)`)"
    if let suggestion = finding.suggestion { text += "\n\n\(suggestion)" }
    if let rule = Rule.named(finding.rule) { text += "\n\n" + RuleExplanation(rule).brief }
    return text
  }
}
