/// A finding with everything that an output format needs; stands without its file.
package struct Diagnostic: Sendable, Hashable {
  package var rule: String
  package var severity: Severity
  package var message: String
  /// Relative to the working directory when inside it, else absolute.
  package var path: String
  /// Nil when the finding is about the file as a whole.
  package var range: Range<SourcePosition>?
  package var criterion: Criterion?
  /// The id of the target that it is about, if any.
  package var target: String?
  package var suggestion: String?
  package var notes: [Note]
  /// The mend, where it is certain, in offsets of the file as it was read.
  package var edits: [TextEdit]
  /// The lines of the source at the place; shown on terminals only.
  package var excerpt: Excerpt?

  /// Another place that belongs to the story, perhaps in another file.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var path: String
    package var range: Range<SourcePosition>?

    package init(message: String, path: String, range: Range<SourcePosition>?) {
      self.message = message
      self.path = path
      self.range = range
    }
  }

  package init(
    rule: String,
    severity: Severity,
    message: String,
    path: String,
    range: Range<SourcePosition>? = nil,
    criterion: Criterion? = nil,
    target: String? = nil,
    suggestion: String? = nil,
    notes: [Note] = [],
    edits: [TextEdit] = [],
    excerpt: Excerpt? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.path = path
    self.range = range
    self.criterion = criterion
    self.target = target
    self.suggestion = suggestion
    self.notes = notes
    self.edits = edits
    self.excerpt = excerpt
  }

  /// Resolves a finding against the file that it is about, and the target in it.
  package init(_ finding: Finding, in source: SourceText, target: String? = nil) {
    let place = finding.focus.flatMap { source.range(of: $0, in: finding.range) } ?? finding.range
    let range = source.positions(of: place)
    self.init(
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      path: source.path,
      range: range,
      criterion: finding.criterion,
      target: target,
      suggestion: finding.suggestion,
      notes: finding.notes.map {
        Note(message: $0.message, path: source.path, range: source.positions(of: $0.range))
      },
      edits: finding.edits,
      excerpt: Excerpt(of: place, in: source)
    )
  }
}

extension Diagnostic: Comparable {
  /// One stable order: path, start, end, rule, message.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    let origin = SourcePosition(line: 0, column: 0)
    let (leftRange, rightRange) = (left.range ?? origin..<origin, right.range ?? origin..<origin)
    if leftRange != rightRange {
      return (leftRange.lowerBound, leftRange.upperBound) < (rightRange.lowerBound, rightRange.upperBound)
    }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
