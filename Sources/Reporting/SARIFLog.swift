internal import Diagnostics

/// The parts of a SARIF log, each as JSON.
struct SARIFLog {
  /// GitHub refuses a log with more results in a run.
  private static let most = 25_000

  private let report: Report
  private let style: OutputFormat.Style
  private let ruleNumbers: [String: Int]

  init(_ report: Report, _ style: OutputFormat.Style) {
    self.report = report
    self.style = style
    ruleNumbers = Dictionary(report.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  static func rule(_ rule: RuleDescription) -> String {
    let explanation = "\(rule.summary) \(rule.rationale)"
    var tags = "\"\(rule.severity.rawValue)\""
    if let criterion = rule.criterion { tags += ", \"\(criterion.rawValue)\"" }
    return "{\"id\": \(JSONText.string(rule.id)), \"shortDescription\": \(text(rule.summary)),"
      + " \"fullDescription\": \(text(explanation)),"
      + " \"help\": \(text("\(explanation)\n\nsmallsteps explain \(rule.id)")),"
      + " \"defaultConfiguration\": {\"level\": \"\(level(rule.severity))\"},"
      + " \"properties\": {\"tags\": [\(tags)]}}"
  }

  /// How the run went; results that had to be left out are told here.
  var invocation: String {
    let count = report.diagnostics.count
    guard count > Self.most else { return "{\"executionSuccessful\": true}" }
    let message = "\(count - Self.most) findings are left out: GitHub takes \(Self.most) at most"
    return "{\"executionSuccessful\": true, \"toolExecutionNotifications\":"
      + " [{\"level\": \"warning\", \"message\": \(Self.text(message))}]}"
  }

  func writeResults(_ sink: (String) -> Void) {
    var fingerprints = Fingerprints(report.repository)
    var number = 0
    report.forEachErrorFirst { diagnostic in
      guard number < Self.most else { return }
      sink((number == 0 ? "\n      " : ",\n      ") + result(diagnostic, fingerprints.next(diagnostic)))
      number += 1
    }
    if number > 0 { sink("\n    ") }
  }

  private func result(_ diagnostic: Diagnostic, _ fingerprint: (hash: String, number: Int)) -> String {
    var members = ["\"ruleId\": \(JSONText.string(diagnostic.rule))"]
    if let number = ruleNumbers[diagnostic.rule] { members.append("\"ruleIndex\": \(number)") }
    members += [
      "\"level\": \"\(Self.level(diagnostic.severity))\"",
      "\"message\": \(Self.text(diagnostic.sentence))",
      "\"locations\": [\(location(diagnostic.path, diagnostic.range, excerpt: diagnostic.excerpt))]",
    ]
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.enumerated().map { number, note in
        location(
          note.path,
          note.range,
          extra: "\"id\": \(number + 1), \"message\": \(Self.text(note.message)), "
        )
      }
      members.append("\"relatedLocations\": [\(notes.joined(separator: ", "))]")
    }
    // GitHub knows a finding again by this name alone, which need not hold the line's text.
    members.append(
      "\"partialFingerprints\": {\"primaryLocationLineHash\": \"\(fingerprint.hash):\(fingerprint.number)\"}"
    )
    return "{\(members.joined(separator: ", "))}"
  }

  private func location(
    _ path: String,
    _ range: Range<SourcePosition>?,
    extra: String = "",
    excerpt: Excerpt? = nil
  ) -> String {
    var region = ["\"startLine\": 1"]
    if let range {
      let (start, end) = (range.lowerBound, range.upperBound)
      region = [
        "\"startLine\": \(start.line)", "\"startColumn\": \(start.column)",
        "\"endLine\": \(end.line)", "\"endColumn\": \(end.column)",
      ]
    }
    if style.sendsExcerpts, let excerpt { region.append("\"snippet\": \(Self.text(excerpt.line))") }
    let uri = JSONText.string(Self.uri(report.repository.path(path)))
    return "{\(extra)\"physicalLocation\": {\"artifactLocation\": {\"uri\": \(uri)},"
      + " \"region\": {\(region.joined(separator: ", "))}}}"
  }

  private static func text(_ text: String) -> String { "{\"text\": \(JSONText.string(text))}" }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A path as a URI: relative ones stay relative to the repository.
  private static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
