/// Text from a file made safe for a cell of a Markdown table, on one line.
enum MarkdownCell {
  static func of(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // Platforms make a formula of what stands between two of these.
      case "$": result += "&#36;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "{", "}":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    // `http://…` and `www.…` become links by themselves; with these between, they do not.
    return result.split(separator: "://", omittingEmptySubsequences: false).joined(separator: "&#58;//")
      .split(separator: "www.", omittingEmptySubsequences: false).joined(separator: "www&#46;")
  }
}
