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

  /// Takes changes in, one after another, and says what they come to.
  mutating func take(
    _ changes: [Wire.DidChange.Change],
    version: Int?,
    in encoding: PositionEncoding
  ) -> [Splice] {
    self.version = version ?? self.version
    return changes.map { change in
      var bytes = source.bytes
      let splice: Splice
      if let range = change.range {
        let start = encoding.offset(of: range.start, in: source)
        let end = max(start, encoding.offset(of: range.end, in: source))
        splice = Splice(old: start..<end, count: change.text.utf8.count)
        bytes.replaceSubrange(start..<end, with: change.text.utf8)
      } else {
        let new = Array(change.text.utf8)
        splice = Splice(from: bytes, to: new)
        bytes = new
      }
      source = SourceText(path: source.path, bytes: bytes)
      return splice
    }
  }
}
