internal import Diagnostics

/// Looks through a file's bytes for what no grammar should have to deal with.
///
/// Invisible line breaks, control characters and broken UTF-8 are told and replaced by spaces of the same
/// length, so that every offset stays true and the rest of the file can be read.
struct TextScan {
  private(set) var findings: [Finding] = []
  /// The bytes to read instead, when something had to be replaced.
  private(set) var mended: [UInt8]?

  /// More of a kind than this is told as one.
  private static let most = 20

  private let base: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool) {
    self.base = base
    if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
      findings.append(
        Finding(
          rule: SyntaxProblem.notUTF8.rawValue,
          message: "this file is saved as UTF-16 (\"Unicode\")",
          range: SourceRange(0..<2),
          suggestion: "save it again as UTF-8: in most editors under Save As, Encoding"
        )
      )
      mended = []
      return
    }
    var control = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      index = Self.skipPlainText(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte == 0x0D {
        // A lone CR is a line break to libyaml and to editors alike; it stays.
        index += 1
      } else if byte < 0x20 || byte == 0x7F {
        control += 1
        note(.controlCharacter, index..<index + 1, control, "an invisible control character stands here")
        blank(index..<index + 1, of: bytes)
        index += 1
      } else {
        let length = Self.characterLength(bytes, at: index)
        if length == 0 {
          broken += 1
          note(
            .notUTF8,
            index..<index + 1,
            broken,
            "this is not UTF-8: the file was saved with another encoding",
            "save it again as UTF-8: in most editors under Save As, Encoding"
          )
          blank(index..<index + 1, of: bytes, with: UInt8(ascii: "?"))
          index += 1
        } else {
          check(bytes, index..<index + length, &control)
          index += length
        }
      }
    }
    if control > Self.most { more(.controlCharacter, control - Self.most) }
    if broken > Self.most { more(.notUTF8, broken - Self.most) }
  }

  /// Passes over printable ASCII and line feeds, eight bytes at a time.
  private static func skipPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A set high bit marks a byte below space; one below `word ^ LF` marks a line feed. Both may mark
      // a byte too many, which only sends it to the slow path.
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let isFeed = (feeds &- 0x0101_0101_0101_0101) & ~feeds
      let deletes = word ^ 0x7F7F_7F7F_7F7F_7F7F
      let isDelete = (deletes &- 0x0101_0101_0101_0101) & ~deletes
      if ((word | isDelete) | (low & ~isFeed)) & high != 0 { break }
      index += 8
    }
    return index
  }

  private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ control: inout Int)
  {
    let start = range.lowerBound
    let isNextLine = range.count == 2 && bytes[start] == 0xC2 && bytes[start + 1] == 0x85
    let isSeparator =
      range.count == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (bytes[start + 2] == 0xA8 || bytes[start + 2] == 0xA9)
    if isNextLine || isSeparator {
      findings.append(
        Finding(
          rule: SyntaxProblem.unusualLineBreak.rawValue,
          severity: .warning,
          message: "an invisible line break, as word processors make them, stands here",
          range: SourceRange(start + base..<range.upperBound + base),
          suggestion: "delete it; press the Enter key where a new line is meant",
          edits: [TextEdit(range: SourceRange(start + base..<range.upperBound + base), replacement: " ")]
        )
      )
      blank(range, of: bytes)
    } else if (range.count == 2 && bytes[start] == 0xC2 && bytes[start + 1] < 0xA0)
      || (range.count == 3 && bytes[start] == 0xEF && bytes[start + 1] == 0xBF && bytes[start + 2] >= 0xBE)
      || (range.count == 3 && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF)
    {
      control += 1
      note(.controlCharacter, range, control, "an invisible control character stands here")
      blank(range, of: bytes)
    }
  }

  private mutating func note(
    _ problem: SyntaxProblem,
    _ range: Range<Int>,
    _ count: Int,
    _ message: String,
    _ suggestion: String = "delete it: put the cursor behind it and press Backspace"
  ) {
    guard count <= Self.most else { return }
    findings.append(
      Finding(
        rule: problem.rawValue,
        message: message,
        range: SourceRange(range.lowerBound + base..<range.upperBound + base),
        suggestion: suggestion
      )
    )
  }

  private mutating func more(_ problem: SyntaxProblem, _ count: Int) {
    guard let last = findings.lastIndex(where: { $0.rule == problem.rawValue }) else { return }
    findings[last].message += ", and \(count) more further down"
  }

  private mutating func blank(
    _ range: Range<Int>,
    of bytes: UnsafeBufferPointer<UInt8>,
    with filler: UInt8 = 0x20
  ) {
    if mended == nil { mended = Array(bytes) }
    for index in range { mended?[index] = filler }
  }

  /// The length of the UTF-8 character at an offset, or nought when it is none.
  private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    var smallest: UInt8 = 0x80
    var largest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      smallest = 0xA0
    case 0xED:
      length = 3
      largest = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      smallest = 0x90
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      largest = 0x8F
    default: return 0
    }
    guard index + length <= bytes.count, (smallest...largest).contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
