/// Reads a file of the usual shape straight onto the tape, as libyaml would, in a tenth of its time.
///
/// Nearly every file is made of lines of `key: value` and of dashes, of texts on one line or under `>-`, and of
/// `[…]` and `{…}` on one line. Anything else is libyaml's business, and so is every mistake: at the first
/// thing out of the usual this reader gives up, and has no opinion on it.
struct QuickReader {
  /// Something that this reader leaves to libyaml.
  struct Unusual: Error {}

  /// A list or a set of keys written in lines, whose next entry begins at its column.
  private struct Block {
    let index: Int
    let column: Int
    let isList: Bool
  }

  /// Deeper than any plan; libyaml's loop knows how deep is too deep.
  private static let depth = 16
  /// libyaml takes nothing longer for a key.
  private static let longestKey = 1000

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let base: Int
  private let tape: Tape
  /// The blocks that are open, innermost last.
  private var open: [Block] = []
  private var place = 0
  /// Whether there is another line with something on it; `place` and `column` are where that begins.
  private var hasLine = false
  private var column = 0
  /// Where the value before ended.
  private var latest = 0

  /// Reads a file of sound UTF-8 without its byte order mark, before which `base` bytes were left out.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, into tape: Tape) throws(Unusual) {
    guard let start = bytes.baseAddress else { throw Unusual() }
    tape.clear()
    var reader = QuickReader(bytes: start, count: bytes.count, base: base, tape: tape)
    try reader.read()
  }

  private init(bytes: UnsafePointer<UInt8>, count: Int, base: Int, tape: Tape) {
    self.bytes = bytes
    self.count = count
    self.base = base
    self.tape = tape
    open.reserveCapacity(Self.depth)
  }

  // MARK: Lines

  private mutating func read() throws(Unusual) {
    try nextLine()
    guard hasLine else { throw Unusual() }
    try openBlock(at: column)
    while hasLine {
      while let block = open.last, column < block.column { closeBlock() }
      guard let block = open.last, column == block.column else { throw Unusual() }
      if block.isList { try item(of: block) } else { try entry(of: block) }
    }
    while !open.isEmpty { closeBlock() }
  }

  /// Goes from the start of a line to where the next line begins that holds more than a comment.
  private mutating func nextLine() throws(Unusual) {
    while place < count {
      let start = place
      skipSpaces()
      guard place < count else { break }
      if bytes[place] == UInt8(ascii: "\n") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "#") {
        try skipComment()
      } else {
        column = place - start
        hasLine = true
        return
      }
    }
    hasLine = false
  }

  /// Goes from behind a value to the next line; only a comment may follow on the same.
  private mutating func endLine() throws(Unusual) {
    let start = place
    skipSpaces()
    if place < count {
      if bytes[place] == UInt8(ascii: "\n") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "#"), place > start {
        try skipComment()
      } else {
        throw Unusual()
      }
    }
    try nextLine()
  }

  private mutating func skipComment() throws(Unusual) {
    while place < count, bytes[place] != UInt8(ascii: "\n") {
      if bytes[place] == UInt8(ascii: "\r") { throw Unusual() }
      place += 1
    }
    if place < count { place += 1 }
  }

  @inline(__always)
  private mutating func skipSpaces() {
    while place < count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }

  // MARK: Blocks

  private mutating func openBlock(at column: Int) throws(Unusual) {
    guard open.count < Self.depth else { throw Unusual() }
    let isList = bytes[place] == UInt8(ascii: "-")
    if let parent = open.last { countChild(of: parent.index) }
    open.append(Block(index: tape.count, column: column, isList: isList))
    append(isList ? .sequence : .mapping, .block)
  }

  private mutating func closeBlock() {
    guard let block = open.popLast() else { return }
    let entry = tape.entries + block.index
    entry.pointee.next = UInt32(truncatingIfNeeded: tape.count)
    entry.pointee.first = offset(place)
    entry.pointee.end = offset(latest)
  }

  private mutating func item(of list: Block) throws(Unusual) {
    guard bytes[place] == UInt8(ascii: "-") else { throw Unusual() }
    let dash = place
    place += 1
    guard place == count || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") else {
      throw Unusual()
    }
    if try lineIsOver() { return try below(list, emptyAt: dash + 1) }
    if Self.startsText(bytes[place]) {
      let end = plainEnd(inFlow: false)
      if end < count, bytes[end] == UInt8(ascii: ":") {
        try openBlock(at: list.column + place - dash)
        guard let keys = open.last else { throw Unusual() }
        return try entry(of: keys, keyEnd: end)
      }
      try text(in: list, end: end)
    } else {
      try value(in: list)
    }
  }

  private mutating func entry(of keys: Block) throws(Unusual) {
    guard Self.startsText(bytes[place]) else { throw Unusual() }
    try entry(of: keys, keyEnd: plainEnd(inFlow: false))
  }

  private mutating func entry(of keys: Block, keyEnd end: Int) throws(Unusual) {
    try key(end, in: keys.index)
    if try lineIsOver() { return try below(keys, emptyAt: end + 1) }
    if Self.startsText(bytes[place]) {
      try text(in: keys, end: plainEnd(inFlow: false))
    } else {
      try value(in: keys)
    }
  }

  /// A key that ends before the colon at `end`.
  @inline(__always)
  private mutating func key(_ end: Int, in parent: Int) throws(Unusual) {
    guard end < count, bytes[end] == UInt8(ascii: ":"), end > place, end - place < Self.longestKey,
      bytes[end - 1] != UInt8(ascii: " ")
    else { throw Unusual() }
    append(text: place..<end, from: place, to: end, .plain, in: parent)
    place = end + 1
  }

  /// Whether nothing but perhaps a comment follows behind a colon or a dash, which is then passed over.
  @inline(__always)
  private mutating func lineIsOver() throws(Unusual) -> Bool {
    skipSpaces()
    guard place == count || bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "#") else {
      return false
    }
    // A colon or a dash with # right behind it never gets here.
    if place < count, bytes[place] == UInt8(ascii: "#") {
      try skipComment()
    } else if place < count {
      place += 1
    }
    try nextLine()
    return true
  }

  /// What stands on the lines below a key or a dash, or nothing at all.
  private mutating func below(_ block: Block, emptyAt empty: Int) throws(Unusual) {
    if hasLine, column > block.column {
      try openBlock(at: column)
    } else {
      append(text: empty..<empty, from: empty, to: empty, .plain, in: block.index)
      latest = empty
    }
  }

  // MARK: Values

  /// A text without quotation marks that ends at `end` or spaces before it, on one line.
  @inline(__always)
  private mutating func text(in block: Block, end: Int) throws(Unusual) {
    if end < count, bytes[end] == UInt8(ascii: ":") { throw Unusual() }
    var last = end
    while bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    append(text: place..<last, from: place, to: last, .plain, in: block.index)
    place = last
    try endLine()
  }

  private mutating func value(in block: Block) throws(Unusual) {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted(in: block.index)
    case UInt8(ascii: "["), UInt8(ascii: "{"): try flow(in: block.index, depth: open.count)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return try blockText(in: block)
    default: throw Unusual()
    }
    try endLine()
  }

  /// A text in quotation marks on one line, with nothing in it that stands for something else.
  private mutating func quoted(in parent: Int) throws(Unusual) {
    let start = place
    let quote = bytes[start]
    place += 1
    while place < count, bytes[place] != quote {
      if bytes[place] < 0x20 || bytes[place] == UInt8(ascii: "\\") { throw Unusual() }
      place += 1
    }
    guard place < count else { throw Unusual() }
    place += 1
    if place < count, bytes[place] == quote { throw Unusual() }
    let isSingle = quote == UInt8(ascii: "'")
    append(
      text: start + 1..<place - 1,
      from: start,
      to: place,
      isSingle ? .singleQuoted : .doubleQuoted,
      in: parent
    )
  }

  /// `[…]` or `{…}` on one line.
  private mutating func flow(in parent: Int, depth: Int) throws(Unusual) {
    guard depth < Self.depth else { throw Unusual() }
    let isList = bytes[place] == UInt8(ascii: "[")
    let closing = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let index = tape.count
    countChild(of: parent)
    append(isList ? .sequence : .mapping, .flow)
    place += 1
    skipSpaces()
    var isFirst = true
    while place < count, !isFirst || bytes[place] != closing {
      isFirst = false
      if !isList {
        guard Self.startsText(bytes[place]) else { throw Unusual() }
        let end = plainEnd(inFlow: true)
        guard end + 1 < count, bytes[end + 1] == UInt8(ascii: " ") else { throw Unusual() }
        try key(end, in: index)
        skipSpaces()
        guard place < count else { throw Unusual() }
      }
      try flowValue(in: index, depth: depth)
      skipSpaces()
      guard place < count else { throw Unusual() }
      if bytes[place] == closing { break }
      guard bytes[place] == UInt8(ascii: ",") else { throw Unusual() }
      place += 1
      skipSpaces()
    }
    guard place < count else { throw Unusual() }
    place += 1
    latest = place
    let entry = tape.entries + index
    entry.pointee.next = UInt32(truncatingIfNeeded: tape.count)
    entry.pointee.first = offset(place)
    entry.pointee.end = offset(place)
  }

  private mutating func flowValue(in parent: Int, depth: Int) throws(Unusual) {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(in: parent)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try flow(in: parent, depth: depth + 1)
    default: break
    }
    guard Self.startsText(bytes[place]) else { throw Unusual() }
    let end = plainEnd(inFlow: true)
    guard end < count, bytes[end] != UInt8(ascii: ":") else { throw Unusual() }
    var last = end
    while bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    append(text: place..<last, from: place, to: last, .plain, in: parent)
    place = end
  }

  /// Where a text without quotation marks is over: at a colon, a comment, the line's end, or at something that
  /// nobody here will take.
  @inline(__always)
  private func plainEnd(inFlow: Bool) -> Int {
    var end = place + 1
    while end < count {
      switch bytes[end] {
      case 0..<0x20: return end
      case UInt8(ascii: ":"):
        // In the middle of a word it belongs to the text, as in a time of day.
        let next = end + 1 < count ? bytes[end + 1] : UInt8(ascii: " ")
        if inFlow ? !Self.isWord(next) : next <= UInt8(ascii: " ") { return end }
      case UInt8(ascii: "#"):
        if bytes[end - 1] == UInt8(ascii: " ") { return end }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "?"):
        if inFlow { return end }
      default: break
      }
      end += 1
    }
    return end
  }

  /// Whether a text without quotation marks may begin so; some more may in libyaml's eyes.
  @inline(__always)
  private static func startsText(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isWord(byte) || byte == UInt8(ascii: "(")
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A text on the lines below `>` or `|`, without empty lines in it and all at one margin.
  private mutating func blockText(in block: Block) throws(Unusual) {
    let start = place
    let style: YAMLNode.Style = bytes[place] == UInt8(ascii: "|") ? .literal : .folded
    place += 1
    let isStripped = place < count && bytes[place] == UInt8(ascii: "-")
    if isStripped { place += 1 }
    guard place < count, bytes[place] == UInt8(ascii: "\n") else { throw Unusual() }
    place += 1
    let margin = spaces(from: place, most: count)
    guard margin > block.column else { throw Unusual() }

    let first = tape.textCount
    var last = place
    var endsWithBreak = false
    var sawEmptyLine = false
    while place < count {
      let indent = spaces(from: place, most: margin)
      let content = place + indent
      if content == count || bytes[content] == UInt8(ascii: "\n") {
        if first == tape.textCount { throw Unusual() }
        sawEmptyLine = true
        place = min(content + 1, count)
        continue
      }
      guard indent == margin else { break }
      if sawEmptyLine || bytes[content] == UInt8(ascii: " ") || bytes[content] == UInt8(ascii: "\t") {
        throw Unusual()
      }
      var end = content
      while end < count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\r") { throw Unusual() }
        end += 1
      }
      if endsWithBreak { tape.append(byte: style == .literal ? UInt8(ascii: "\n") : UInt8(ascii: " ")) }
      _ = tape.append(text: bytes + content, length: end - content)
      endsWithBreak = end < count
      last = end
      place = min(end + 1, count)
    }
    guard tape.textCount > first else { throw Unusual() }
    if endsWithBreak, !isStripped { tape.append(byte: UInt8(ascii: "\n")) }
    while bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    appendScalar(first: first, length: tape.textCount - first, from: start, to: last, style, in: block.index)
    try nextLine()
  }

  private func spaces(from start: Int, most: Int) -> Int {
    var number = 0
    while number < most, start + number < count, bytes[start + number] == UInt8(ascii: " ") { number += 1 }
    return number
  }

  // MARK: The tape

  @inline(__always)
  private func offset(_ place: Int) -> UInt32 { UInt32(clamping: place + base) }

  @inline(__always)
  private func countChild(of parent: Int) { (tape.entries + parent).pointee.count += 1 }

  @inline(__always)
  private mutating func append(
    text: Range<Int>,
    from start: Int,
    to end: Int,
    _ style: YAMLNode.Style,
    in parent: Int
  ) {
    let first = tape.append(text: bytes + text.lowerBound, length: text.count)
    appendScalar(first: Int(first), length: text.count, from: start, to: end, style, in: parent)
  }

  @inline(__always)
  private mutating func appendScalar(
    first: Int,
    length: Int,
    from start: Int,
    to end: Int,
    _ style: YAMLNode.Style,
    in parent: Int
  ) {
    countChild(of: parent)
    latest = end
    tape.append(
      Tape.Entry(
        kind: .scalar,
        style: style,
        start: offset(start),
        end: offset(end),
        next: UInt32(truncatingIfNeeded: tape.count + 1),
        first: UInt32(truncatingIfNeeded: first),
        count: UInt32(truncatingIfNeeded: length)
      )
    )
  }

  /// A collection, whose end is written when it is known.
  private func append(_ kind: YAMLNode.Kind, _ style: YAMLNode.Style) {
    let start = offset(place)
    tape.append(Tape.Entry(kind: kind, style: style, start: start, end: start, next: 0, first: 0, count: 0))
  }
}
