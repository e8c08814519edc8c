internal import Diagnostics

/// JSON written by hand, so that a million findings stream in constant memory.
package enum JSONText {
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

  /// A text as JSON, quotation marks included.
  package static func string(_ text: String) -> String {
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
