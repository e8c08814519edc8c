/// What measures mean, for `stats --explain`.
package enum Explanation {
  package static func text(_ measures: [Measure]) -> String {
    measures.map { measure in
      var lines = ["\(measure.id): \(measure.title) (\(measure.unit.rawValue))"]
      // The base comes first, because the numerator speaks of it.
      if let denominator = measure.denominator { lines += wrapped("out of", denominator) }
      lines += wrapped("counted", measure.numerator)
      if let parts = measure.parts { lines += wrapped("also by", parts.name) }
      if let note = measure.note { lines += wrapped("note", note) }
      return lines.joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  /// `  out of   pupils due: …`, at most 100 columns wide.
  private static func wrapped(_ label: String, _ text: String) -> [String] {
    lines(text, "  " + label + String(repeating: " ", count: 11 - 2 - label.count))
  }

  /// Text in lines of at most 100 columns, the first after a label and the others under it.
  static func lines(_ text: String, _ label: String = "") -> [String] {
    let indent = label.count
    var lines: [String] = []
    var line = label
    var isStart = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isStart, line.count + 1 + word.count > 100 {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isStart = true
      }
      line += (isStart ? "" : " ") + word
      isStart = false
    }
    return lines + [line]
  }
}
