internal import Diagnostics
internal import PlanModel

extension Baseline {
  package var tally: FindingTally {
    var tally = FindingTally()
    for entry in known {
      guard let file = entry.file?.value, let rule = entry.rule?.value, let text = entry.text?.value else {
        continue
      }
      let key = FindingKey(path: file, rule: rule, target: entry.target?.value ?? "", text: text)
      tally.add(key, times: entry.times?.value ?? 1)
    }
    return tally
  }

  /// The file's text for these findings: one on each line, sorted, so that a change shows as itself.
  package static func text(of tally: FindingTally) -> String {
    var text = """
      # Findings that were known when this file was written; `smallsteps check --baseline` hides them.
      # `smallsteps check --write-baseline` writes it anew. Lines may be deleted by hand, to see a finding again.
      baseline: 1

      """
    let entries = tally.entries
    text += entries.isEmpty ? "known: []\n" : "known:\n"
    for (key, times) in entries {
      var members = ["file: \(quoted(key.path))", "rule: \(quoted(key.rule))"]
      if !key.target.isEmpty { members.append("target: \(quoted(key.target))") }
      if times > 1 { members.append("times: \(times)") }
      members.append("text: \(quoted(key.text, always: true))")
      text += "  - {\(members.joined(separator: ", "))}\n"
    }
    return text
  }

  private static func quoted(_ text: String, always: Bool = false) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      case UInt8(ascii: "-"): text.utf8.first != byte
      default: false
      }
    }
    // Without quotation marks, the reader takes `null` for nothing.
    if isPlain, !always, !text.isEmpty, text.lowercased() != "null" { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
