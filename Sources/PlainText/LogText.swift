/// Lines for a log that GitHub takes no command from: it looks for `::` at their start and for `##[` anywhere.
package enum LogText {
  package static func of(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let text = line.drop(while: \.isWhitespace)
      let start = text.hasPrefix("::") ? line.prefix(line.count - text.count) + "./" + text : line
      return start.split(separator: "##[", omittingEmptySubsequences: false).joined(separator: "## [")
    }.joined(separator: "\n")
  }
}
