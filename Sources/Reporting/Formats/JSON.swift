internal import Diagnostics

extension OutputFormat {
  /// The contract for programs: version 1, sorted keys, a line feed at the end.
  package static let json = OutputFormat(
    name: "json",
    summary: "for programs; the shape stays the same within a version"
  ) { report, _, sink in
    sink("{\n  \"diagnostics\": [")
    for (number, diagnostic) in report.diagnostics.enumerated() {
      sink(number == 0 ? "\n" : ",\n")
      sink("    " + JSONText.diagnostic(diagnostic))
    }
    sink(report.diagnostics.isEmpty ? "],\n" : "\n  ],\n")
    sink("  \"files_checked\": \(report.filesChecked),\n")
    sink(
      "  \"summary\": {\"advice\": \(report.count(.advice)), \"errors\": \(report.count(.error)),"
        + " \"warnings\": \(report.count(.warning))},\n"
    )
    sink("  \"version\": 1\n}\n")
  }
}

/// JSON written by hand, so that a million findings stream in constant memory.
enum JSONText {
  /// One finding on one line, its keys sorted.
  static func diagnostic(_ diagnostic: Diagnostic) -> String {
    var members: [String] = []
    if let criterion = diagnostic.criterion { members.append("\"criterion\": \(string(criterion.rawValue))") }
    members.append("\"message\": \(string(diagnostic.message))")
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map {
        "{\"message\": \(string($0.message)), \"path\": \(string($0.path)), \"range\": \(range($0.range))}"
      }
      members.append("\"notes\": [\(notes.joined(separator: ", "))]")
    }
    members.append("\"path\": \(string(diagnostic.path))")
    members.append("\"range\": \(range(diagnostic.range))")
    members.append("\"rule\": \(string(diagnostic.rule))")
    members.append("\"severity\": \(string(diagnostic.severity.rawValue))")
    if let suggestion = diagnostic.suggestion { members.append("\"suggestion\": \(string(suggestion))") }
    return "{\(members.joined(separator: ", "))}"
  }

  /// A finding about a whole file stands at its first character.
  private static func range(_ range: Range<SourcePosition>?) -> String {
    let origin = SourcePosition(line: 1, column: 1)
    let range = range ?? origin..<origin
    return "{\"end\": \(position(range.upperBound)), \"start\": \(position(range.lowerBound))}"
  }

  private static func position(_ position: SourcePosition) -> String {
    "{\"column\": \(position.column), \"line\": \(position.line)}"
  }

  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
