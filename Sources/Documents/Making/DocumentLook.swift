package import Rendering

/// How filled-in documents become text: Markdown, or pages with styles.
package struct DocumentLook: Sendable {
  package let format: DocumentFormat
  private let kind: String
  private let styles: [String]

  /// The look of a document; style sheets are read where the format has any.
  package init(
    _ document: Document,
    as format: DocumentFormat,
    isLarge: Bool = false,
    folder: String?,
    shown: (String) -> String
  ) throws(TemplateSet.Failure) {
    self.format = format
    kind = isLarge ? "\(document.name) large" : document.name
    styles = format == .markdown ? [] : try PageStyles.load(for: document.name, folder: folder, shown: shown)
  }

  /// The text of a document; what is to become a PDF is a page until a program prints it.
  package func text(_ filled: String) -> String {
    if format == .markdown { return HeadingClass.removed(from: filled) }
    let page = MarkdownHTML(filled)
    return HTMLPage(
      title: page.title,
      kind: kind,
      styles: styles,
      body: "<main>\n\(page.body)</main>\n"
    ).html
  }

  /// Several documents as one, each on a page of its own.
  package func together(_ filled: [String]) -> String { text(filled.joined(separator: "\n")) }
}
