internal import Diagnostics

extension Request {
  /// The mends of what is found at a place, where they are certain.
  static let codeAction = Request(
    "textDocument/codeAction",
    capability: ("codeActionProvider", .options(["codeActionKinds": .names(["quickfix"])]))
  ) { (parameters: Wire.CodeActions, session: Session) -> [Wire.CodeAction]? in
    guard let document = session.documents[parameters.textDocument.uri] else { return nil }
    if let kinds = parameters.context.only, !kinds.contains(where: { "quickfix".hasPrefix($0) }) {
      return nil
    }
    let source = document.source
    let start = session.encoding.offset(of: parameters.range.start, in: source)
    let end = session.encoding.offset(of: parameters.range.end, in: source)
    return session.findings(in: document).compactMap { finding in
      let place = finding.place(in: source)
      guard !finding.edits.isEmpty, place.start <= end, start <= place.end else { return nil }
      let edits = finding.edits.map {
        Wire.TextEdit(range: session.encoding.range(of: $0.range, in: source), newText: $0.replacement)
      }
      return Wire.CodeAction(
        title: title(of: finding),
        kind: "quickfix",
        diagnostics: [Wire.Diagnostic(finding, in: document, session.encoding)],
        isPreferred: true,
        edit: Wire.WorkspaceEdit(changes: [document.uri: edits])
      )
    }
  }

  /// `write 2025-12-12`, where that is short; else what the finding suggests.
  private static func title(of finding: Finding) -> String {
    if finding.edits.count == 1, let text = finding.edits.first?.replacement,
      (1...60).contains(text.count), !text.contains("\n")
    {
      return "write \(text)"
    }
    return finding.suggestion ?? "mend \(finding.rule)"
  }
}
