/// The class that a template gives to a section, behind its heading: `## What I said {.speech}`.
///
/// Only a template can write one: a brace in a text from a file comes with a backslash.
package enum HeadingClass {
  /// The document without them.
  package static func removed(from markdown: String) -> String { split(markdown).markdown }

  /// The document without them, and each by the number of its line, from 1.
  static func split(_ markdown: String) -> (markdown: String, classes: [Int: String]) {
    guard markdown.contains(" {.") else { return (markdown, [:]) }
    var classes: [Int: String] = [:]
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.hasPrefix("#") && line.hasSuffix("}") {
      guard let mark = line.ranges(of: " {.").last else { continue }
      let name = line[mark.upperBound...].dropLast()
      guard !name.isEmpty, name.utf8.allSatisfy(isPartOfName) else { continue }
      classes[number + 1] = String(name)
      lines[number] = line[..<mark.lowerBound]
    }
    return (lines.joined(separator: "\n"), classes)
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
  }
}
