extension Notification {
  static let didOpen = Notification("textDocument/didOpen") { (opened: Wire.DidOpen, session: Session) in
    let item = opened.textDocument
    session.open(OpenDocument(uri: item.uri, version: item.version, text: item.text))
  }

  static let didChange = Notification("textDocument/didChange") {
    (changed: Wire.DidChange, session: Session) in
    let item = changed.textDocument
    session.change(item.uri, changed.contentChanges, version: item.version)
  }

  static let didClose = Notification("textDocument/didClose") {
    (closed: Wire.OfDocument, session: Session) in session.close(closed.textDocument.uri)
  }

  static let didSave = Notification("textDocument/didSave") { (saved: Wire.OfDocument, session: Session) in
    if let path = FileURI.path(of: saved.textDocument.uri) { session.refresh([path]) }
  }

  /// Files have changed behind the editor's back: by git, or by another program.
  static let didChangeWatchedFiles = Notification("workspace/didChangeWatchedFiles") {
    (watched: Wire.WatchedFiles, session: Session) in
    session.refresh(watched.changes.compactMap { FileURI.path(of: $0.uri) })
  }
}
