internal import Diagnostics
internal import Formatting

extension Request {
  /// The mends of what is found at a place, where they are certain; and all those of the file at once.
  static let codeAction = Request(
    "textDocument/codeAction",
    capability: ("codeActionProvider", .options(["codeActionKinds": .names(["quickfix", "source.fixAll"])]))
  ) { (parameters: Wire.CodeActions, session: Session) -> [Wire.CodeAction]? in
    guard let document = session.documents[parameters.textDocument.uri] else { return nil }
    func isWanted(_ kind: String) -> Bool {
      parameters.context.only.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
    }
    return (isWanted("quickfix") ? mends(in: parameters.range, of: document, session) : [])
      + (isWanted("source.fixAll") ? [all(of: document, session)].compactMap { $0 } : [])
  }

  /// Everything that is certain, one mend after another, as `check --fix` does it.
  private static func all(of document: OpenDocument, _ session: Session) -> Wire.CodeAction? {
    guard let identity = document.identity else { return nil }
    let source = document.source
    let outcome = session.fixer.fix(source.bytes, as: identity.kind, path: source.path)
    guard outcome.text != source.bytes else { return nil }
    return Wire.CodeAction(
      title: "mend everything that is certain",
      kind: "source.fixAll",
      edit: Wire.WorkspaceEdit(
        changes: [document.uri: [Wire.TextEdit(from: source, to: outcome.text, session.encoding)]]
      )
    )
  }

  private static func mends(
    in range: Wire.Range,
    of document: OpenDocument,
    _ session: Session
  ) -> [Wire.CodeAction] {
    let source = document.source
    let start = session.encoding.offset(of: range.start, in: source)
    let end = session.encoding.offset(of: range.end, in: source)
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
