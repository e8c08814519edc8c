internal import Diagnostics

extension Wire.Diagnostic {
  /// A finding as the client shows it.
  init(_ finding: Finding, in document: OpenDocument, _ encoding: PositionEncoding) {
    let source = document.source
    let place = finding.place(in: source)
    // An empty place is one character to look at.
    let end = place.isEmpty ? min(Int(place.end) + 1, source.bytes.count) : Int(place.end)
    self.init(
      range: encoding.range(of: SourceRange(Int(place.start)..<max(Int(place.start), end)), in: source),
      severity: finding.severity == .error ? 1 : finding.severity == .warning ? 2 : 3,
      code: finding.rule,
      message: finding.message + (finding.suggestion.map { "\n\($0)" } ?? ""),
      relatedInformation: finding.notes.isEmpty
        ? nil
        : finding.notes.map { note in
          Related(
            location: Wire.Location(uri: document.uri, range: encoding.range(of: note.range, in: source)),
            message: note.message
          )
        }
    )
  }
}

extension Finding {
  /// The words that it is about, where they can be found, else the whole range.
  func place(in source: SourceText) -> SourceRange {
    focus.flatMap { source.range(of: $0, in: range) } ?? range
  }
}
