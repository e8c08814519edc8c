/// A way to write findings down: a value in a file of its own, listed in `OutputFormat.all`.
package struct OutputFormat: Sendable {
  /// As `--format` takes it.
  package let name: String
  /// What it is for, in a few words.
  package let summary: String
  /// Writes the report piece by piece, so that long output never stands in memory as a whole.
  package let write: @Sendable (Report, Style, _ sink: (String) -> Void) -> Void

  /// How text is dressed; formats for machines take no notice.
  package struct Style: Sendable {
    package var isColourful: Bool
    /// Whether lines of the source may be shown; they can hold a family's words.
    package var showsExcerpts: Bool
    /// Whether formats that travel, to a web page or another program, may carry those lines too.
    package var sendsExcerpts: Bool

    package init(isColourful: Bool = false, showsExcerpts: Bool = true, sendsExcerpts: Bool = false) {
      self.isColourful = isColourful
      self.showsExcerpts = showsExcerpts
      self.sendsExcerpts = sendsExcerpts
    }

    /// For text inside a format that travels.
    var travelling: Style { Style(showsExcerpts: sendsExcerpts, sendsExcerpts: sendsExcerpts) }
  }
}
