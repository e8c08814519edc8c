/// What a reader or a rule has to say about a stretch of the file at hand.
package struct Finding: Sendable, Hashable {
  /// The id of its rule: `unknown-key`.
  package var rule: String
  package var severity: Severity
  /// What is wrong: lower case, no full stop, no words of a family.
  package var message: String
  package var range: SourceRange
  /// Words inside the range to point at, where only their text is known; never shown.
  package var focus: String?
  package var criterion: Criterion?
  /// What to write instead.
  package var suggestion: String?
  package var notes: [Note]
  /// The mend, where it is certain.
  package var edits: [TextEdit]

  /// Another place in the same file that belongs to the story.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var range: SourceRange

    package init(message: String, range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package init(
    rule: String,
    severity: Severity = .error,
    message: String,
    range: SourceRange,
    focus: String? = nil,
    criterion: Criterion? = nil,
    suggestion: String? = nil,
    notes: [Note] = [],
    edits: [TextEdit] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.focus = focus
    self.criterion = criterion
    self.suggestion = suggestion
    self.notes = notes
    self.edits = edits
  }
}
