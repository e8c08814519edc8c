/// A table as spreadsheets and pupil databases save it, in whichever of their dialects.
///
/// Read are UTF-8 with and without its mark, UTF-16 and Windows-1252; commas, semicolons and tabs between the
/// cells; quotation marks with line breaks inside; every kind of line end; Excel's line `sep=;`.
package struct CSVTable: Sendable {
  package struct Row: Sendable {
    /// The line on which it begins, from 1.
    package var line: Int
    package var cells: [String]
  }

  package var header: [String]
  package var rows: [Row]
  /// The line on which a quotation mark opens that is never closed, or is closed by the next mark further down:
  /// what lies between was swallowed by one cell.
  package private(set) var unclosedQuote: Int?

  package init(_ bytes: some Collection<UInt8>) {
    var text = Self.decode(Array(bytes))
    var firstLine = 1
    var separator: UInt8?
    if text.starts(with: "sep=".utf8), text.count > 4 {
      separator = text[4]
      text = Array(text.drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 == 0x0A || $0 == 0x0D })
      firstLine = 2
    }
    var rows = Self.rows(
      text,
      separator: separator ?? Self.separator(of: text),
      firstLine: firstLine,
      &unclosedQuote
    )
    rows.removeAll { $0.cells.allSatisfy { Self.trimmed($0).isEmpty } }
    header = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// Without the spaces around it, non-breaking ones among them.
  package static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{A0}" }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  // MARK: Characters

  /// The characters of Windows-1252 from 0x80 to 0x9F; those that it does not have stand for themselves.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The text in UTF-8, whatever it was saved in.
  private static func decode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = byte >= 0x80 && byte <= 0x9F ? windows[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
    let start = bytes.startIndex
    let units = (0..<bytes.count / 2).map { index in
      UInt16(bytes[start + index * 2 + low]) | UInt16(bytes[start + index * 2 + high]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  // MARK: Cells

  /// What stands most often between the words of the first line, outside quotation marks.
  private static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
        counts[byte, default: 0] += 1
      }
    }
    let most = counts.values.max() ?? 0
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].first { counts[$0] == most } ?? UInt8(ascii: ",")
  }

  private static func rows(
    _ text: [UInt8],
    separator: UInt8,
    firstLine: Int,
    _ unclosedQuote: inout Int?
  ) -> [Row] {
    var rows: [Row] = []
    var line = firstLine
    var row = Row(line: line, cells: [])
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuoted = false
    var quoteLine = firstLine
    var index = 0

    func endCell() {
      row.cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      wasQuoted = false
    }
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : nil
      let isBreak = byte == 0x0A || byte == 0x0D
      if isBreak, !(byte == 0x0D && next == 0x0A) { line += 1 }
      if isQuoted {
        if byte == UInt8(ascii: "\""), next == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else if byte == UInt8(ascii: "\"") {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == UInt8(ascii: "\""), !wasQuoted, cell.allSatisfy({ $0 == 0x20 }) {
        isQuoted = true
        wasQuoted = true
        quoteLine = line
        cell.removeAll(keepingCapacity: true)
      } else if byte == separator {
        endCell()
      } else if isBreak {
        if byte == 0x0D, next == 0x0A { index += 1; line += 1 }
        endCell()
        rows.append(row)
        row = Row(line: line, cells: [])
      } else {
        // Behind the closing mark of one line a stray word does no harm; behind that of several lines, the mark
        // opened another cell.
        if wasQuoted, quoteLine < line, byte != 0x20, unclosedQuote == nil { unclosedQuote = quoteLine }
        cell.append(byte)
      }
      index += 1
    }
    if isQuoted, unclosedQuote == nil { unclosedQuote = quoteLine }
    if !cell.isEmpty || !row.cells.isEmpty {
      endCell()
      rows.append(row)
    }
    return rows
  }
}
