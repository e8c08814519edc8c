package import Diagnostics

/// What was read of one file.
package struct YAMLDocument {
  /// A line that could not be read and was left out.
  package struct Blank: Sendable {
    package var range: SourceRange
    /// Spaces before its first character.
    package var indent: Int
  }

  /// Nil for a file without values, and for one that could not be read to its end.
  package let root: YAMLNode?
  package let findings: [Finding]
  package let blanks: [Blank]
  /// The file's length in bytes.
  package let size: Int

  /// Whether the file could be read to its end, with or without places left out.
  package var isEmpty: Bool { root == nil && findings.isEmpty }
}
