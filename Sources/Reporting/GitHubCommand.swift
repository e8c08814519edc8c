/// A workflow command, `::error file=…,line=…::message`, with GitHub's escapes.
struct GitHubCommand {
  var name: String
  var properties: [(name: String, value: String)]
  var message: String

  var line: String {
    let list = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
    return "::\(name) \(list.joined(separator: ","))::\(Self.escaped(message, isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Lines for the log that GitHub takes no command from: it looks for `::` at their start and for `##[`
  /// anywhere.
  static func plain(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let text = line.drop { $0 == " " }
      let start = text.hasPrefix("::") ? line.prefix(line.count - text.count) + "./" + text : line
      return start.split(separator: "##[", omittingEmptySubsequences: false).joined(separator: "## [")
    }.joined(separator: "\n")
  }
}
