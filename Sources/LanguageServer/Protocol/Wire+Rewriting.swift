internal import Diagnostics

extension Wire.TextEdit {
  /// What makes one text of another: the lines from the first that differs to the last.
  init(from source: SourceText, to text: [UInt8], _ encoding: PositionEncoding) {
    let old = source.bytes
    let splice = Splice(from: old, to: text)
    var start = splice.old.lowerBound
    while start > 0, old[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = splice.old.upperBound
    while end < old.count, end == 0 || old[end - 1] != UInt8(ascii: "\n") { end += 1 }
    self.init(
      range: encoding.range(of: SourceRange(start..<end), in: source),
      newText: String(decoding: text[start..<text.count - (old.count - end)], as: UTF8.self)
    )
  }
}
