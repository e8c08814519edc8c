/// A change of a stretch of a file that mends a finding.
package struct TextEdit: Sendable, Hashable {
  package var range: SourceRange
  package var replacement: String

  package init(range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
