internal import Diagnostics

/// A file as it stands in the editor, saved or not.
struct OpenDocument {
  let uri: String
  /// Nil for what is no file of ours, or no file on this computer.
  let identity: FileIdentity?
  private(set) var version: Int?
  private(set) var source: SourceText

  init(uri: String, version: Int, text: String) {
    self.uri = uri
    self.version = version
    let path = FileURI.path(of: uri)
    identity = path.flatMap { FileIdentity(path: $0) }
    source = SourceText(path: path ?? uri, text: text)
  }

  mutating func take(_ changes: [Wire.DidChange.Change], version: Int?, in encoding: PositionEncoding) {
    self.version = version ?? self.version
    for change in changes {
      guard let range = change.range else {
        source = SourceText(path: source.path, text: change.text)
        continue
      }
      let start = encoding.offset(of: range.start, in: source)
      let end = max(start, encoding.offset(of: range.end, in: source))
      var bytes = source.bytes
      bytes.replaceSubrange(start..<end, with: change.text.utf8)
      source = SourceText(path: source.path, bytes: bytes)
    }
  }
}
