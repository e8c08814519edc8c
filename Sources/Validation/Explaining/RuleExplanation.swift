internal import Diagnostics

/// What a rule means, for a terminal and for the reference.
package struct RuleExplanation: Sendable {
  private let rule: Rule

  package init(_ rule: Rule) { self.rule = rule }

  /// For a terminal, in lines of at most 90 characters.
  package var text: String {
    var text = "\(rule.id) (\(rule.severity.rawValue)\(criterion))\n\n"
    text += wrapped(rule.summary) + "\n" + wrapped(rule.rationale)
    if let source = rule.source { text += "\n" + wrapped("Source: \(source).") }
    if !rule.rejected.isEmpty {
      text += "\nFound, at the ↓:\n" + rule.rejected.map { "\n" + indented($0.text) }.joined()
    }
    if !rule.accepted.isEmpty {
      text += "\nNot found:\n" + rule.accepted.map { "\n" + indented($0.text) }.joined()
    }
    text += "\n" + wrapped(settings)
    return text
  }

  /// A section of the reference, in Markdown.
  package var markdown: String {
    var text = "## \(rule.id)\n\n*\(rule.severity.rawValue)\(criterion)*\n\n"
    text += "\(rule.summary)\n\n\(rule.rationale)\n"
    if let source = rule.source { text += "\nSource: \(source).\n" }
    if !rule.rejected.isEmpty { text += "\nFound, at the ↓:\n" + rule.rejected.map(block).joined() }
    if !rule.accepted.isEmpty { text += "\nNot found:\n" + rule.accepted.map(block).joined() }
    return text
  }

  /// What it finds and why that matters, with one example each way, in Markdown: for the place itself.
  package var brief: String {
    var text = "\(rule.summary) \(rule.rationale)\n"
    if let source = rule.source { text += "\nSource: \(source).\n" }
    if let example = rule.rejected.first { text += "\nFound, at the ↓:\n" + block(example) }
    if let example = rule.accepted.first { text += "\nNot found:\n" + block(example) }
    return text
  }

  /// The reference of all rules, as it stands in docs/rules.md.
  package static var reference: String {
    var text = """
      # Rules

      What `smallsteps check` looks for. Every rule's examples are run as tests; `smallsteps explain RULE` \
      prints the same. A school sets how a rule counts in school.yaml, under `rules:` (`short-meeting: advice`); \
      a plan accepts a finding with `accept:` and a reason. This page is made from the rules: after a change, run \
      the tests with `RECORD_SNAPSHOTS=1`.

      | rule | counts as | finds |
      | --- | --- | --- |

      """
    for rule in Rule.all {
      text += "| [\(rule.id)](#\(rule.id)) | \(rule.severity.rawValue) | \(rule.summary) |\n"
    }
    return text + Rule.all.map { "\n" + RuleExplanation($0).markdown }.joined()
  }

  /// One line for each rule.
  package static var list: String {
    let width = Rule.all.map(\.id.count).max() ?? 0
    return Rule.all.map { rule in
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
      return "\(id)  \(severity)  \(rule.summary)\n"
    }.joined()
  }

  private var criterion: String {
    switch rule.criterion {
    case .specific: ", Specific"
    case .measurable: ", Measurable"
    case .achievable: ", Achievable"
    case .relevant: ", Relevant"
    case .timeBound: ", Time-bound"
    case nil: ""
    }
  }

  private var settings: String {
    guard rule.canBeAccepted else {
      return "A fault of the file's shape has to be mended; it cannot be accepted."
    }
    return "In school.yaml, `rules: {\(rule.id): advice}` changes how it counts, and `off` turns it off. In a"
      + " plan, `accept: [{rule: \(rule.id), because: …, by: …}]` accepts it in one place."
  }

  private func block(_ example: RuleExample) -> String { "\n```yaml\n\(example.text)\n```\n" }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
  }

  private func wrapped(_ text: String) -> String {
    var result = ""
    var length = 0
    for word in text.split(separator: " ") {
      if length + word.count + 1 > 90 {
        result += "\n"
        length = 0
      }
      if length > 0 { result += " " }
      result += word
      length += word.count + 1
    }
    return result + "\n"
  }
}
