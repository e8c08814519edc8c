/// Text from a file as mere text of Markdown, on one line: in a table's cell, a heading, a paragraph or an
/// item of a list no markup, no link and no HTML can come of it.
package enum MarkdownCell {
  package static func of(_ text: String) -> String {
    // Spaces in front would make code of the text.
    let scalars = Array(VisibleText.line(text).unicodeScalars.drop { $0 == " " })
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // Platforms make a formula of what stands between two of these, and a mention of what follows this.
      case "$": result += "&#36;"
      case "@": result += "&#64;"
      // `http://…` and `www.…` become links by themselves; with these instead, they do not.
      case ":" where scalars[(index + 1)...].starts(with: ["/", "/"]): result += "&#58;"
      case "." where endsInThreeW(scalars[..<index]): result += "&#46;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "{", "}":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-", "+", "=", ".", ")":
        if beginsBlock(scalars, at: index) { result += "\\" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func endsInThreeW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Whether the character would make the start of a line an item of a list, or a rule: `- `, `1. `, `---`.
  private static func beginsBlock(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    switch scalars[index] {
    case ".", ")":
      return next == " " && index > 0 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
    default:
      return index == 0 && (next == " " || next == scalars[index])
    }
  }
}
