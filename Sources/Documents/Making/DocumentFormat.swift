/// What kind of file a document becomes.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case markdown, html, pdf

  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .pdf: "pdf"
    }
  }
}
