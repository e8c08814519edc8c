internal import Diagnostics
internal import Formatting

extension Request {
  /// Lays a file out in the house style.
  static let formatting = Request(
    "textDocument/formatting",
    capability: ("documentFormattingProvider", .yes)
  ) { (parameters: Wire.OfDocument, session: Session) -> [Wire.TextEdit]? in
    guard let document = session.documents[parameters.textDocument.uri], let identity = document.identity
    else {
      return nil
    }
    switch session.formatter.format(document.source.bytes, as: identity.kind) {
    case .unchanged: return []
    case .changed(let text): return [Wire.TextEdit(from: document.source, to: text, session.encoding)]
    case .leftAlone(let finding):
      let line = document.source.line(at: Int(finding.range.start))
      session.tell(
        "line \(line): \(finding.message); until that is mended, the file is left as it is",
        type: 2
      )
      return nil
    }
  }
}
