/// Reads what stands between two values: punctuation is passed over, comments and empty lines are kept.
struct GapScanner {
  typealias Remark = SourceTree.Remark

  private let bytes: UnsafeBufferPointer<UInt8>
  /// How far the source has been read.
  var at: Int
  private(set) var comments: [Range<Int>] = []
  private var remarks: [Remark] = []
  private var side: SourceTree.SideComment?
  private var isStart = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  var end: Int { bytes.count }

  /// Whether nothing has been met that is to be handed out.
  var isQuiet: Bool { remarks.isEmpty && side == nil }

  mutating func takeSide() -> SourceTree.SideComment? {
    defer { side = nil }
    return side
  }

  /// What was met on lines of its own, and before it, where wanted, what shared a line with punctuation alone.
  mutating func takeRemarks(withSide: Bool = false) -> [Remark] {
    if withSide, let comment = takeSide() { remarks.insert(.comment(comment.text, column: 0), at: 0) }
    guard !remarks.isEmpty else { return [] }
    defer { remarks.removeAll(keepingCapacity: true) }
    return remarks
  }

  mutating func giveBack(_ rest: [Remark]) { remarks.insert(contentsOf: rest, at: 0) }

  /// How many bytes stand before a place on its line.
  func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    return offset - start
  }

  /// Reads on to a place.
  mutating func pass(to target: Int) throws(SourceTree.Strange) {
    // Before anything has been read the line is empty; behind a value it is not.
    var isBare = isStart
    var isFirstLine = !isStart
    isStart = false
    while at < target {
      let byte = bytes[at]
      switch byte {
      case 0x0A, 0x0D:
        if byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        if isBare { noteBlank() }
        isBare = true
        isFirstLine = false
        at += 1
      case 0x20, 0x09: at += 1
      case UInt8(ascii: "#"):
        let range = at..<lineEnd(from: at)
        comments.append(range)
        if isFirstLine, side == nil {
          side = SourceTree.SideComment(gap: gap(before: at), text: range)
        } else {
          remarks.append(.comment(range, column: isBare ? column(of: at) : indent(of: at)))
        }
        isBare = false
        at = range.upperBound
      case UInt8(ascii: "-") where isDocumentStart: at += 3
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"):
        isBare = false
        at += 1
      default: throw SourceTree.Strange(offset: at)
      }
    }
  }

  /// The comment behind the `>-` that begins a text at a place.
  mutating func header(at start: Int) -> SourceTree.SideComment? {
    var index = start
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    let gap = index
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return nil }
    let text = index..<lineEnd(from: index)
    comments.append(text)
    return SourceTree.SideComment(gap: gap..<index, text: text)
  }

  private mutating func noteBlank() {
    if case .blank? = remarks.last { return }
    remarks.append(.blank)
  }

  /// Three dashes on a line of their own, which begin a file and say nothing.
  private var isDocumentStart: Bool {
    at + 2 < bytes.count && bytes[at + 1] == UInt8(ascii: "-") && bytes[at + 2] == UInt8(ascii: "-")
      && column(of: at) == 0 && (at + 3 == bytes.count || bytes[at + 3] <= 0x20)
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private func gap(before offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return start..<offset
  }

  private func indent(of offset: Int) -> Int {
    var start = offset
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    var place = start
    while place < offset, bytes[place] == 0x20 { place += 1 }
    return place - start
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
