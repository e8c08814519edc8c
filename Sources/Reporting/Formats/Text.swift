internal import Diagnostics
internal import PlainText

extension OutputFormat {
  /// For people at a terminal: every finding with its place, its line and what to write instead.
  package static let text = OutputFormat(
    name: "text",
    summary: "for reading, with the line at fault"
  ) { report, style, sink in
    var path: String?
    for diagnostic in report.diagnostics {
      if let path, path != diagnostic.path { sink("\n") }
      path = diagnostic.path
      sink(TextFinding(diagnostic, style).lines)
    }
    if path != nil { sink("\n") }
    sink(TextSummary.line(of: report, style))
  }
}

/// One finding as text.
struct TextFinding {
  let lines: String

  init(_ diagnostic: Diagnostic, _ style: OutputFormat.Style) {
    let paint = Paint(isOn: style.isColourful)
    var place = VisibleText.of(diagnostic.path)
    if let range = diagnostic.range { place += ":\(range.lowerBound.line):\(range.lowerBound.column)" }
    var text =
      "\(paint.bold(place)): \(paint.severity(diagnostic.severity)): \(VisibleText.of(diagnostic.message))"
    text += " \(paint.faint("[\(diagnostic.rule)]"))\n"
    if style.showsExcerpts, let excerpt = diagnostic.excerpt, let range = diagnostic.range {
      text += Self.excerpt(excerpt, line: range.lowerBound.line, diagnostic.severity, paint)
    }
    if let suggestion = diagnostic.suggestion {
      text += "      \(paint.faint("help:")) \(VisibleText.of(suggestion))\n"
    }
    for note in diagnostic.notes {
      let line = note.range.map { ":\($0.lowerBound.line):\($0.lowerBound.column)" } ?? ""
      text +=
        "      \(paint.faint("see")) \(VisibleText.of(note.path))\(line): \(VisibleText.of(note.message))\n"
    }
    lines = text
  }

  private static func excerpt(_ excerpt: Excerpt, line: Int, _ severity: Severity, _ paint: Paint) -> String {
    let number = String(line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let scalars = Array(excerpt.line.unicodeScalars)
    let before = scalars.prefix(excerpt.leading)
    let marked = scalars.dropFirst(excerpt.leading).prefix(excerpt.length)
    let after = scalars.dropFirst(excerpt.leading + excerpt.length)
    func shown(_ part: some Sequence<Unicode.Scalar>) -> String {
      VisibleText.of(String(String.UnicodeScalarView(part)))
    }
    let carets = String(repeating: "^", count: max(1, VisibleText.width(of: shown(marked))))
    let indent = String(repeating: " ", count: VisibleText.width(of: shown(before)))
    return "\(paint.faint("\(gutter) |")) \(shown(before))\(shown(marked))\(shown(after))\n"
      + "\(paint.faint("      |")) \(indent)\(paint.mark(carets, severity))\(excerpt.continues ? "…" : "")\n"
  }
}

/// The closing line.
package enum TextSummary {
  package static func line(of report: Report, _ style: OutputFormat.Style) -> String {
    let files = "\(report.filesChecked) file\(report.filesChecked == 1 ? "" : "s") checked"
    let paint = Paint(isOn: style.isColourful)
    guard !report.diagnostics.isEmpty else { return "\(files): \(paint.good("nothing to report"))\n" }
    let parts = Severity.allCases.sorted(by: >).compactMap { severity in
      let count = report.count(severity)
      return count > 0 ? words(count, severity) : nil
    }
    return "\(files): \(paint.bold(parts.joined(separator: ", ")))\n"
  }

  /// How many, in words: `1 error`, `3 pieces of advice`.
  static func words(_ count: Int, _ severity: Severity) -> String {
    let isOne = count == 1
    switch severity {
    case .error: return isOne ? "1 error" : "\(count) errors"
    case .warning: return isOne ? "1 warning" : "\(count) warnings"
    case .advice: return isOne ? "1 piece of advice" : "\(count) pieces of advice"
    }
  }
}
