/// The bytes of one file, with its lines: turns offsets into lines and columns, and cuts excerpts.
///
/// Lines end at LF, CRLF or a lone CR, as editors and the language server protocol count them.
package struct SourceText: Sendable {
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many bytes before every so-many-th go on with a character, so that columns far along a line are
  /// not counted from its start.
  private let continuations: [Int]
  private static let stride = 1024

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    var counts = [0]
    var count = 0
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if Self.continues(byte) { count += 1 }
        if index % Self.stride == 0 { counts.append(count) }
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r"), index == buffer.count || buffer[index] != UInt8(ascii: "\n") {
          starts.append(index)
        }
      }
    }
    self.lineStarts = starts
    self.continuations = counts
  }

  package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  package var lineCount: Int { lineStarts.count }

  /// The line, from 1, that holds the offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of an offset; offsets beyond the end count as the end.
  package func position(at offset: Int) -> SourcePosition {
    let clamped = min(max(offset, 0), bytes.count)
    let line = line(at: clamped)
    var start = lineStarts[line - 1]
    // A byte order mark is no character to the person who reads the line.
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, clamped) }
    let column = 1 + characters(before: clamped) - characters(before: start)
    return SourcePosition(line: line, column: column)
  }

  /// The code points that begin before an offset.
  private func characters(before offset: Int) -> Int {
    let mark = offset / Self.stride
    let rest = bytes[mark * Self.stride..<offset]
    return offset - continuations[mark] - rest.count(where: Self.continues)
  }

  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  package func positions(of range: SourceRange) -> Range<SourcePosition> {
    let start = position(at: Int(range.start))
    return start..<max(start, position(at: Int(range.end)))
  }

  /// The offsets of a line, from 1, without its line break.
  package func offsets(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// The text of a line, from 1, without its line break; broken UTF-8 shows as U+FFFD.
  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[offsets(ofLine: line)], as: UTF8.self)
  }

  /// Where words stand inside a range, however they are spaced and broken into lines.
  package func range(of words: String, in range: SourceRange) -> SourceRange? {
    let wanted = words.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.map(Array.init)
    guard let first = wanted.first else { return nil }
    let limits = range.offsets.clamped(to: 0..<bytes.count)
    func isSpace(_ offset: Int) -> Bool { bytes[offset] <= 0x20 }
    var start = limits.lowerBound
    while start + first.count <= limits.upperBound {
      var offset = start
      var isFound = true
      for (number, word) in wanted.enumerated() {
        if number > 0 {
          let gap = offset
          while offset < limits.upperBound, isSpace(offset) { offset += 1 }
          if offset == gap { isFound = false }
        }
        guard isFound, offset + word.count <= limits.upperBound,
          bytes[offset..<offset + word.count].elementsEqual(word)
        else {
          isFound = false
          break
        }
        offset += word.count
      }
      if isFound { return SourceRange(start..<offset) }
      start += 1
    }
    return nil
  }

  package func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.offsets.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
